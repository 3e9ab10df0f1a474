package io.zhunsheng.check;

import io.zhunsheng.check.PlainRule.Ask;
import io.zhunsheng.check.PlainRule.Step;
import io.zhunsheng.rule.Conditions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Compiled rules in a form that loads fast: which of their compiled pieces are to be tried on which
 * facts. The whole compiled model takes as long to make as a report takes to read, and more.
 */
public final class PlainRules {
    private static final Ask[] ASKS = Ask.values();

    private final ClassLoader loader;
    private final DataInputStream in;
    private final String[] classes;

    private PlainRules(ClassLoader loader, byte[] packed) throws IOException {
        this.loader = loader;
        this.in = new DataInputStream(new ByteArrayInputStream(packed));
        this.classes = names(in.readShort());
    }

    /** The resource that holds them, beside the list of compiled conditions. */
    public static String resource(Conditions conditions) {
        return conditions.list() + ".plain";
    }

    /**
     * Writes them; run by a build.
     *
     * @throws IllegalArgumentException where a rule is not plain
     * @throws IllegalStateException where what was written cannot be read, or names what is not
     *     there
     */
    public static void write(Conditions conditions, OutputStream out) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        new PlainPacking().write(Models.of(List.of(conditions)), packed);
        PlainRules written = new PlainRules(conditions.loader(), packed.toByteArray());
        try {
            for (String name : written.classes) Class.forName(name, true, conditions.loader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
        written.rules();
        if (written.in.available() > 0) throw new IllegalStateException("not read to the end");
        packed.writeTo(out);
    }

    /** The rules, or null where nothing was written. */
    static List<PlainRule> read(Conditions conditions) {
        ClassLoader loader = conditions.loader();
        try (InputStream in = loader.getResourceAsStream(resource(conditions))) {
            if (in == null) return null;
            return new PlainRules(loader, in.readAllBytes()).rules();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<PlainRule> rules() throws IOException {
        int count = in.readShort();
        List<PlainRule> rules = new ArrayList<>(count);
        for (int i = 0; i < count; i++)
            rules.add(new PlainRule(in.readUTF(), steps(), piece(), names(in.readByte())));
        return rules;
    }

    private String[] names(int count) throws IOException {
        String[] names = new String[count];
        for (int i = 0; i < count; i++) names[i] = in.readUTF();
        return names;
    }

    private Step[] steps() throws IOException {
        Step[] steps = new Step[in.readByte()];
        for (int i = 0; i < steps.length; i++)
            steps[i] = new Step(ASKS[in.readByte()], patterns(), in.readByte());
        return steps;
    }

    private PlainPattern[] patterns() throws IOException {
        PlainPattern[] patterns = new PlainPattern[in.readByte()];
        for (int i = 0; i < patterns.length; i++)
            patterns[i] =
                    new PlainPattern(
                            classes[in.readShort()], in.readByte(), pieces(), pieces(), places());
        return patterns;
    }

    private Piece[] pieces() throws IOException {
        Piece[] pieces = new Piece[in.readByte()];
        for (int i = 0; i < pieces.length; i++) pieces[i] = piece();
        return pieces;
    }

    private Piece piece() throws IOException {
        return new Piece(loader, classes[in.readShort()], places());
    }

    private int[] places() throws IOException {
        int[] places = new int[in.readByte()];
        for (int i = 0; i < places.length; i++) places[i] = in.readByte();
        return places;
    }
}
