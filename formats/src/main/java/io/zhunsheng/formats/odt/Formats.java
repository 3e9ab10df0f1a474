package io.zhunsheng.formats.odt;

import io.zhunsheng.document.number.Numerals;
import java.util.HashMap;
import java.util.Map;

/** Number formats (ODF 1.3, 19.500): the first number, or the first three as an example. */
final class Formats {
    private static final Map<String, Numerals> BY_EXAMPLE = new HashMap<>();

    static {
        // Several ways of counting begin with 一; this is the one that offices use.
        add(Numerals.CHINESE_COUNTING_THOUSAND);
        for (Numerals numerals : Numerals.values()) add(numerals);
    }

    private Formats() {}

    /** How numbers of that format are written; an empty one writes none. */
    static Numerals numerals(String format) {
        if (format == null || format.isEmpty()) return Numerals.NONE;
        return BY_EXAMPLE.getOrDefault(format, Numerals.DECIMAL);
    }

    private static void add(Numerals numerals) {
        String first = numerals.write(1);
        BY_EXAMPLE.putIfAbsent(first, numerals);
        BY_EXAMPLE.putIfAbsent(
                String.join(", ", first, numerals.write(2), numerals.write(3), "..."), numerals);
    }
}
