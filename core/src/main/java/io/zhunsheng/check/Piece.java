package io.zhunsheng.check;

import org.drools.model.functions.Block2;
import org.drools.model.functions.Block3;
import org.drools.model.functions.Function1;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;

/**
 * A piece of a compiled rule: a test, a value to be bound, or what the rule does in the end. Its
 * class is loaded when it is first needed, since for a given report most rules are out of the
 * question before.
 */
final class Piece {
    /** Each class of compiled code has one object, a constant of that name. */
    static final String ONLY = "INSTANCE";

    private final ClassLoader loader;
    private final String name;
    private final int[] given;
    private Object only;

    /** Takes the name of the class, and at which places what it is given stands. */
    Piece(ClassLoader loader, String name, int[] given) {
        this.loader = loader;
        this.name = name;
        this.given = given;
    }

    @SuppressWarnings("unchecked")
    boolean test(Object[] bound) throws Exception {
        Object test = only();
        return given.length == 1
                ? ((Predicate1<Object>) test).test(bound[given[0]])
                : ((Predicate2<Object, Object>) test).test(bound[given[0]], bound[given[1]]);
    }

    @SuppressWarnings("unchecked")
    Object value(Object[] bound) throws Exception {
        return ((Function1<Object, Object>) only()).apply(bound[given[0]]);
    }

    @SuppressWarnings("unchecked")
    void run(Object[] bound) throws Exception {
        Object block = only();
        if (given.length == 2)
            ((Block2<Object, Object>) block).execute(bound[given[0]], bound[given[1]]);
        else
            ((Block3<Object, Object, Object>) block)
                    .execute(bound[given[0]], bound[given[1]], bound[given[2]]);
    }

    /** The one object of its class; two threads may both find it, which does no harm. */
    Object only() throws ReflectiveOperationException {
        if (only == null) only = Class.forName(name, true, loader).getField(ONLY).get(null);
        return only;
    }
}
