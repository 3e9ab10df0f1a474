package io.zhunsheng.formats.rtf;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes bytes by the character sets and code pages that rich text names. */
final class CodePage {
    static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private CodePage() {}

    /** That of a font's {@code fcharset}; null for those that leave it to the file. */
    static Charset ofFont(int charset) {
        return switch (charset) {
            case 0, 1, 2 -> null;
            case 77 -> named("x-MacRoman");
            case 80, 134 -> GB18030;
            case 81, 136 -> named("x-windows-950");
            case 78, 128 -> named("windows-31j");
            case 79, 129 -> named("x-windows-949");
            case 130 -> named("x-Johab");
            case 161 -> named("windows-1253");
            case 162 -> named("windows-1254");
            case 163 -> named("windows-1258");
            case 177 -> named("windows-1255");
            case 178 -> named("windows-1256");
            case 186 -> named("windows-1257");
            case 204 -> named("windows-1251");
            case 222 -> named("x-windows-874");
            case 238 -> named("windows-1250");
            case 254 -> named("IBM437");
            default -> null;
        };
    }

    /** That of a code page's number; null where it is not known. */
    static Charset ofPage(int page) {
        return switch (page) {
            case 936, 1386, 20936, 52936, 54936, 10008 -> GB18030;
            case 950, 10002 -> named("x-windows-950");
            case 932, 10001 -> named("windows-31j");
            case 949, 10003 -> named("x-windows-949");
            case 1361 -> named("x-Johab");
            case 874 -> named("x-windows-874");
            case 10000 -> named("x-MacRoman");
            case 437, 850 -> named("IBM" + page);
            case 65001 -> StandardCharsets.UTF_8;
            default -> page >= 1250 && page <= 1258 ? named("windows-" + page) : null;
        };
    }

    /**
     * Decodes bytes of a font that leaves the code page to the file. Sloppy writers name a Western
     * page, or none, and write Chinese all the same.
     */
    static String decode(byte[] bytes, int length, Charset page) {
        boolean western = page == null || page.newEncoder().maxBytesPerChar() == 1;
        if (!western) return decode(bytes, 0, length, page, WESTERN);
        StringBuilder text = new StringBuilder(length);
        for (int from = 0, to; from < length; from = to) {
            to = from + 1;
            while (to < length && bytes[to] < 0 == bytes[from] < 0) to++;
            boolean chinese = bytes[from] < 0 && chinese(bytes, from, to);
            text.append(decode(bytes, from, to, chinese ? GB18030 : page, WESTERN));
        }
        return text.toString();
    }

    /** Decodes bytes of a font that says what they are. */
    static String decodeExactly(byte[] bytes, int length, Charset charset) {
        return decode(bytes, 0, length, charset, null);
    }

    /** Decodes bytes; those that are no character of the page are of the other one, if any. */
    private static String decode(byte[] bytes, int from, int to, Charset page, Charset other) {
        CharsetDecoder decoder = (page == null ? WESTERN : page).newDecoder();
        decoder.onMalformedInput(CodingErrorAction.REPORT);
        decoder.onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from);
        CharBuffer out = CharBuffer.allocate((to - from) * 2 + 8);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (!result.isError()) break;
            int wrong = Math.max(1, Math.min(result.length(), in.remaining()));
            if (other == null) out.put('\uFFFD');
            else out.put(new String(bytes, in.position(), wrong, other));
            in.position(in.position() + wrong);
            decoder.reset();
        }
        return out.flip().toString();
    }

    /** Whether bytes beyond ASCII pair up to characters of GB 2312. */
    private static boolean chinese(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i += 2) {
            int lead = bytes[i] & 0xFF;
            int trail = i + 1 < to ? bytes[i + 1] & 0xFF : 0;
            if (lead < 0xA1 || lead > 0xF7 || trail < 0xA1 || trail > 0xFE) return false;
        }
        return true;
    }

    private static Charset named(String name) {
        return Charset.isSupported(name) ? Charset.forName(name) : null;
    }
}
