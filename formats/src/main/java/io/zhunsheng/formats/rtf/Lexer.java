package io.zhunsheng.formats.rtf;

import io.zhunsheng.document.Budget;
import java.nio.charset.StandardCharsets;

/** Cuts rich text into braces, control words and bytes of text. */
final class Lexer {
    enum Token {
        OPEN,
        CLOSE,
        WORD,
        SYMBOL,
        BYTE,
        END
    }

    private static final int LONGEST_WORD = 32;
    private static final int MOST_DIGITS = 9;
    private static final int FAR_ENOUGH = 1 << 20;

    private final byte[] bytes;
    private final Budget budget;
    private int at;

    /** The control word last read. */
    String word;

    /** Its parameter, 0 where it has none. */
    int number;

    /** Whether it has one. */
    boolean numbered;

    /** The byte of text or the control symbol last read. */
    int octet;

    /** Whether that byte was written as hexadecimal digits. */
    boolean escaped;

    Lexer(byte[] bytes, Budget budget) {
        this.bytes = bytes;
        this.budget = budget;
        while (at < bytes.length && bytes[at] != '{') at++;
    }

    Token next() {
        budget.tick();
        while (at < bytes.length) {
            int c = bytes[at++] & 0xFF;
            switch (c) {
                case '{':
                    return Token.OPEN;
                case '}':
                    return Token.CLOSE;
                case '\\':
                    Token token = control();
                    if (token != null) return token;
                    break;
                case '\r', '\n', 0: // lines of the file mean nothing
                    break;
                default:
                    return octet(c, false);
            }
        }
        return Token.END;
    }

    /** Whether the text goes on though all that was opened is closed; a second file counts not. */
    boolean goesOn() {
        int length = Math.min(bytes.length - at, FAR_ENOUGH);
        String rest = new String(bytes, at, length, StandardCharsets.ISO_8859_1);
        boolean second = rest.replaceFirst("[\\s\0]+", "").startsWith("{\\rtf");
        return !second && rest.contains("\\par");
    }

    private Token octet(int value, boolean hexadecimal) {
        octet = value;
        escaped = hexadecimal;
        return Token.BYTE;
    }

    private Token control() {
        if (at >= bytes.length) return null;
        int c = bytes[at] & 0xFF;
        if (letter(c)) return word();
        at++;
        if (c == '\'') return hexadecimal();
        if (c == '\\' || c == '{' || c == '}') return octet(c, false);
        octet = c;
        return Token.SYMBOL;
    }

    private Token hexadecimal() {
        if (at + 1 >= bytes.length) return null;
        int high = Character.digit(bytes[at], 16);
        int low = Character.digit(bytes[at + 1], 16);
        if (high < 0 || low < 0) return null;
        at += 2;
        return octet(high << 4 | low, true);
    }

    private Token word() {
        int from = at;
        while (at < bytes.length && letter(bytes[at])) at++;
        int length = Math.min(at - from, LONGEST_WORD);
        word = new String(bytes, 0, from, length);
        parameter();
        if (at < bytes.length && bytes[at] == ' ') at++;
        if (word.equals("bin")) at += Math.max(0, Math.min(number, bytes.length - at));
        return Token.WORD;
    }

    private void parameter() {
        boolean negative = at + 1 < bytes.length && bytes[at] == '-' && digit(bytes[at + 1]);
        if (negative) at++;
        int from = at;
        number = 0;
        for (; at < bytes.length && digit(bytes[at]); at++)
            if (at - from < MOST_DIGITS) number = number * 10 + bytes[at] - '0';
        numbered = at > from;
        if (negative) number = -number;
    }

    private static boolean letter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }
}
