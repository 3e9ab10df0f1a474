package io.zhunsheng.formats.rtf;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes of text that stand together: some characters take two of them, or more. */
final class Octets {
    private final boolean utf8;
    private byte[] bytes = new byte[256];
    private int length;
    private boolean ascii = true;
    private boolean raw;

    /** For a file; some sites' exports are UTF-8 throughout, though rich text knows none. */
    Octets(byte[] file) {
        utf8 = utf8(file);
    }

    /** Whether a byte may be decoded together with those that wait. */
    boolean takes(int octet, boolean escaped) {
        return octet < 0x80 || ascii || raw != escaped;
    }

    void add(int octet, boolean escaped) {
        if (length == bytes.length) bytes = Arrays.copyOf(bytes, length * 2);
        bytes[length++] = (byte) octet;
        if (octet < 0x80) return;
        ascii = false;
        raw = !escaped;
    }

    /** How many wait. */
    int length() {
        return length;
    }

    /** Decodes what waits. */
    String take(Fonts fonts, Group group) {
        String text =
                raw && utf8
                        ? new String(bytes, 0, length, StandardCharsets.UTF_8)
                        : fonts.decode(bytes, length, group.font, group.asianFont());
        length = 0;
        ascii = true;
        raw = false;
        return text;
    }

    private static boolean utf8(byte[] file) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(file);
        CharBuffer out = CharBuffer.allocate(1 << 13);
        CoderResult result;
        do {
            result = decoder.decode(in, out.clear(), true);
        } while (result.isOverflow());
        return !result.isError();
    }
}
