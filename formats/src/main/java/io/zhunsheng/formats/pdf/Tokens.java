package io.zhunsheng.formats.pdf;

import io.zhunsheng.document.Budget;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The tokens of a content stream or CMap (ISO 32000-1, 7.2–7.3): numbers as {@link Double}, strings
 * as byte arrays, names, arrays and dictionaries as lists, and operators.
 */
final class Tokens {
    /** A name, without its slash. */
    record Name(String text) {}

    /** A word that does something. */
    record Operator(String text) {}

    private static final Object CLOSING = new Object();
    private static final String DELIMITERS = "()<>[]{}/%";

    private final byte[] bytes;
    private final Budget budget;
    private int at;
    private int depth;

    Tokens(byte[] bytes, Budget budget) {
        this.bytes = bytes;
        this.budget = budget;
    }

    /** The next token, null at the end. */
    Object next() {
        Object token = token();
        while (token == CLOSING) token = token();
        return token;
    }

    private Object token() {
        skipBlank();
        budget.tick();
        int c = peek(0);
        switch (c) {
            case -1:
                return null;
            case '/':
                at++;
                return new Name(name());
            case '(':
                at++;
                return literal();
            case '<':
                if (peek(1) != '<') return hex();
                at += 2;
                return list();
            case '[', '{':
                at++;
                return list();
            case '>':
                at += peek(1) == '>' ? 2 : 1;
                return CLOSING;
            case ']', '}', ')':
                at++;
                return CLOSING;
            default:
                return c == '+' || c == '-' || c == '.' || c >= '0' && c <= '9' ? number() : word();
        }
    }

    private int peek(int ahead) {
        return at + ahead < bytes.length ? bytes[at + ahead] & 0xFF : -1;
    }

    private static boolean blank(int c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0;
    }

    private static boolean regular(int c) {
        return c >= 0 && !blank(c) && DELIMITERS.indexOf(c) < 0;
    }

    private void skipBlank() {
        while (true) {
            int c = peek(0);
            if (blank(c)) at++;
            else if (c == '%') while (peek(0) >= 0 && peek(0) != '\n' && peek(0) != '\r') at++;
            else return;
        }
    }

    private Object list() {
        budget.depth(++depth);
        List<Object> list = new ArrayList<>();
        for (Object token = token(); token != null && token != CLOSING; token = token())
            list.add(token);
        depth--;
        return list;
    }

    private Object number() {
        boolean minus = false;
        double whole = 0;
        double unit = 0;
        for (int from = at; regular(peek(0)); at++) {
            int c = peek(0);
            if (c == '-' && at == from) minus = true;
            else if (c == '.' && unit == 0) unit = 1;
            else if (c >= '0' && c <= '9') {
                whole = whole * 10 + c - '0';
                unit *= 10;
            } else if (c != '-' && c != '+' && c != '.') break;
        }
        double value = unit == 0 ? whole : whole / unit;
        return minus ? -value : value;
    }

    private Object word() {
        int from = at;
        while (regular(peek(0))) at++;
        if (at == from) at++;
        return new Operator(new String(bytes, from, at - from, StandardCharsets.ISO_8859_1));
    }

    private String name() {
        int from = at;
        boolean escaped = false;
        for (; regular(peek(0)); at++) escaped |= peek(0) == '#';
        String name = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
        return escaped ? unescaped(name) : name;
    }

    private static String unescaped(String name) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            int high = i + 2 < name.length() ? Character.digit(name.charAt(i + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(name.charAt(i + 2), 16);
            if (name.charAt(i) == '#' && low >= 0) {
                text.append((char) (high * 16 + low));
                i += 2;
            } else text.append(name.charAt(i));
        }
        return text.toString();
    }

    private byte[] hex() {
        at++;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int half = -1;
        for (int c = peek(0); c >= 0 && c != '>'; c = peek(0)) {
            at++;
            int digit = Character.digit(c, 16);
            if (digit < 0) continue;
            if (half >= 0) out.write(half << 4 | digit);
            half = half >= 0 ? -1 : digit;
        }
        at++;
        if (half >= 0) out.write(half << 4);
        return out.toByteArray();
    }

    private byte[] literal() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int open = 1; peek(0) >= 0; ) {
            int c = peek(0);
            at++;
            if (c == '(') open++;
            if (c == ')' && --open == 0) break;
            if (c == '\\') escape(out);
            else out.write(c);
        }
        return out.toByteArray();
    }

    private void escape(ByteArrayOutputStream out) {
        int c = peek(0);
        at++;
        int simple = "nrtbf".indexOf(c);
        if (c < 0) return;
        if (simple >= 0) out.write("\n\r\t\b\f".charAt(simple));
        else if (c == '\r' && peek(0) == '\n') at++;
        else if (c >= '0' && c <= '7') {
            int code = c - '0';
            for (int i = 0; i < 2 && peek(0) >= '0' && peek(0) <= '7'; i++, at++)
                code = code * 8 + peek(0) - '0';
            out.write(code);
        } else if (c != '\n' && c != '\r') out.write(c);
    }

    /** Goes behind the data of an inline image, which may hold any bytes (8.9.7). */
    void skipImage() {
        for (at++; at + 2 < bytes.length; at++)
            if (blank(peek(0))
                    && peek(1) == 'E'
                    && peek(2) == 'I'
                    && (peek(3) < 0 || blank(peek(3)))
                    && text(at + 3)) {
                at += 3;
                return;
            }
        at = bytes.length;
    }

    private boolean text(int from) {
        for (int i = from; i < Math.min(from + 12, bytes.length); i++)
            if (bytes[i] < ' ' && !blank(bytes[i])) return false;
        return true;
    }
}
