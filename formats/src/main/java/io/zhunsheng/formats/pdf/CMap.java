package io.zhunsheng.formats.pdf;

import io.zhunsheng.document.Budget;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.cmap.CMapParser;

/**
 * A CMap (ISO 32000-1, 9.7.5 and 9.10.3): what codes there are, and their character identifiers or
 * their text. Ranges stay ranges, however many codes they claim to span.
 */
final class CMap {
    private static final int DEEPEST = 5;

    /** Codes of so many bytes from low to high. */
    private record Space(int length, int low, int high) {
        boolean holds(int code) {
            for (int shift = 0; shift < length * 8; shift += 8) {
                int digit = code >> shift & 0xFF;
                if (digit < (low >> shift & 0xFF) || digit > (high >> shift & 0xFF)) return false;
            }
            return true;
        }
    }

    /**
     * What codes up to the last stand for: the first one for this identifier or text, and so on.
     */
    private record Range(int last, int identifier, String text) {}

    private final List<Space> spaces = new ArrayList<>();
    private final TreeMap<Integer, Range> ranges = new TreeMap<>();
    private final Map<Integer, String> texts = new HashMap<>();
    private boolean vertical;

    private CMap() {}

    static CMap of(byte[] bytes, Budget budget) {
        CMap map = new CMap();
        map.read(new Tokens(bytes, budget), budget, 0);
        return map;
    }

    /** One that comes with PDFBox, null where there is none of that name. */
    static CMap predefined(String name, Budget budget) {
        CMap map = new CMap();
        return map.include(name, budget, 0) ? map : null;
    }

    private boolean include(String name, Budget budget, int depth) {
        if (depth > DEEPEST || !name.matches("[\\w-]+")) return false;
        try (InputStream in = CMapParser.class.getResourceAsStream(name)) {
            if (in == null) return false;
            read(new Tokens(in.readAllBytes(), budget), budget, depth);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private void read(Tokens tokens, Budget budget, int depth) {
        List<Object> operands = new ArrayList<>();
        for (Object token = tokens.next(); token != null; token = tokens.next()) {
            if (!(token instanceof Tokens.Operator operator)) {
                operands.add(token);
                continue;
            }
            switch (operator.text()) {
                case "usecmap" -> {
                    if (last(operands) instanceof Tokens.Name name)
                        include(name.text(), budget, depth + 1);
                }
                case "def" -> define(operands);
                case "endcodespacerange" -> each(operands, 2, this::space);
                case "endcidchar" -> each(operands, 2, o -> range(o.get(0), o.get(0), o.get(1)));
                case "endbfchar" -> each(operands, 2, o -> range(o.get(0), o.get(0), o.get(1)));
                case "endcidrange", "endbfrange" ->
                        each(operands, 3, o -> range(o.get(0), o.get(1), o.get(2)));
                default -> {}
            }
            operands.clear();
        }
    }

    private static Object last(List<Object> operands) {
        return operands.isEmpty() ? null : operands.get(operands.size() - 1);
    }

    private void define(List<Object> operands) {
        int size = operands.size();
        if (size >= 2 && operands.get(size - 2) instanceof Tokens.Name name)
            vertical |= name.text().equals("WMode") && Double.valueOf(1).equals(last(operands));
    }

    private interface Entry {
        void take(List<Object> operands);
    }

    private static void each(List<Object> operands, int length, Entry entry) {
        for (int i = 0; i + length <= operands.size(); i += length)
            entry.take(operands.subList(i, i + length));
    }

    private void space(List<Object> operands) {
        if (operands.get(0) instanceof byte[] low
                && operands.get(1) instanceof byte[] high
                && low.length == high.length
                && low.length >= 1
                && low.length <= 4
                && spaces.size() < 100)
            spaces.add(new Space(low.length, number(low), number(high)));
    }

    private void range(Object from, Object to, Object target) {
        if (!(from instanceof byte[] first && to instanceof byte[] last)) return;
        int low = number(first);
        int high = number(last);
        if (low < 0 || high < low) return;
        if (target instanceof Double identifier)
            ranges.put(low, new Range(high, identifier.intValue(), null));
        else if (target instanceof byte[] text && low == high) texts.put(low, text(text));
        else if (target instanceof byte[] text) ranges.put(low, new Range(high, 0, text(text)));
        else if (target instanceof List<?> list)
            for (int i = 0; i < list.size() && low + i <= high; i++)
                if (list.get(i) instanceof byte[] text) texts.put(low + i, text(text));
    }

    private static int number(byte[] bytes) {
        int number = 0;
        for (byte b : bytes) number = number << 8 | b & 0xFF;
        return number;
    }

    private static String text(byte[] bytes) {
        return bytes.length == 1
                ? Character.toString(bytes[0] & 0xFF)
                : new String(bytes, StandardCharsets.UTF_16BE);
    }

    boolean vertical() {
        return vertical;
    }

    /** How many bytes the code at a place of a string has. */
    int length(byte[] string, int at) {
        int code = 0;
        for (int length = 1; length <= 4 && at + length <= string.length; length++) {
            code = code << 8 | string[at + length - 1] & 0xFF;
            for (Space space : spaces)
                if (space.length() == length && space.holds(code)) return length;
        }
        int shortest = 4;
        for (Space space : spaces) shortest = Math.min(shortest, space.length());
        return spaces.isEmpty() ? 2 : shortest;
    }

    /** The character identifier of a code. */
    int identifier(int code) {
        Map.Entry<Integer, Range> range = ranges.floorEntry(code);
        boolean found = range != null && code <= range.getValue().last();
        return found ? range.getValue().identifier() + code - range.getKey() : 0;
    }

    /** The text of a code, null where it has none. */
    String text(int code) {
        String text = texts.get(code);
        if (text != null) return text;
        Map.Entry<Integer, Range> entry = ranges.floorEntry(code);
        if (entry == null || code > entry.getValue().last()) return null;
        String first = entry.getValue().text();
        if (first == null || first.isEmpty()) return null;
        int before = first.length() - 1;
        char last = (char) (first.charAt(before) + code - entry.getKey());
        return first.substring(0, before) + last;
    }
}
