package io.zhunsheng.check;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.exists;
import static org.drools.model.DSL.globalOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.zhunsheng.report.Demand;
import io.zhunsheng.report.Mention;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.drools.model.impl.ModelImpl;
import org.junit.jupiter.api.Test;

/** Nothing is packed that would be tried in another way than the engine has it. */
class PlainPackingTest {
    @Test
    void refusesWhatItDoesNotUnderstand() {
        var demand = declarationOf(Demand.class, "$demand");
        var mention = declarationOf(Mention.class, "$mention");
        var flag = globalOf(Flag.class, "io.zhunsheng.rules", "flag");
        var model = new ModelImpl();
        model.addRule(
                rule("some")
                        .build(
                                pattern(demand),
                                exists(pattern(mention)),
                                on(flag, demand).execute((f, d) -> f.at(d))));
        assertThrows(
                IllegalArgumentException.class,
                () -> new PlainPacking().write(List.of(model), new ByteArrayOutputStream()));
    }
}
