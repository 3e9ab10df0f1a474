package io.zhunsheng.document;

import java.io.ByteArrayOutputStream;
import java.util.Base64;

/** Undoes what mail does to bytes (RFC 2045, 6.7 and 6.8), forgiving what no mail program minds. */
final class TransferEncoding {
    private TransferEncoding() {}

    static byte[] quotedPrintable(String text, int from, int to) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(to - from);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            int end = c == '=' ? softBreak(text, i + 1, to) : -1;
            if (end >= 0) i = end - 1;
            else if (c == '=' && i + 2 < to && hex(text, i + 1) >= 0 && hex(text, i + 2) >= 0) {
                bytes.write(hex(text, i + 1) << 4 | hex(text, i + 2));
                i += 2;
            } else bytes.write(c);
        }
        return bytes.toByteArray();
    }

    /** Where the next line begins, if nothing but blanks stands before it; -1 otherwise. */
    private static int softBreak(String text, int from, int to) {
        int at = from;
        while (at < to && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) at++;
        if (at < to && text.charAt(at) == '\r') at++;
        if (at < to && text.charAt(at) == '\n') return at + 1;
        return at > from && at < to && text.charAt(at - 1) == '\r' || at >= to ? at : -1;
    }

    private static int hex(String text, int at) {
        return Character.digit(text.charAt(at), 16);
    }

    /** Whatever is no letter of the alphabet is skipped, an unfinished end is left off. */
    static byte[] base64(String text, int from, int to) {
        ByteArrayOutputStream letters = new ByteArrayOutputStream(to - from);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '=') break;
            if (c >= 'a' && c <= 'z'
                    || c >= 'A' && c <= 'Z'
                    || c >= '0' && c <= '9'
                    || c == '+'
                    || c == '/') letters.write(c);
        }
        byte[] whole = letters.toByteArray();
        int length = whole.length % 4 == 1 ? whole.length - 1 : whole.length;
        return Base64.getDecoder().decode(java.util.Arrays.copyOf(whole, length));
    }
}
