package io.zhunsheng.document;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the formats that are marked-up text by their tags, or by the header of a mail. */
final class Tagged {
    /** Enough for the comments and blank lines that some sites send before the first tag. */
    static final int MOST = 1 << 16;

    private static final Pattern WORD_XML =
            Pattern.compile(
                    "<(?:\\w+:)?(?:worddocument|package)\\b[^>]*(?:office/word|xmlpackage)");

    private Tagged() {}

    /** What marked-up text is; blind to anything but its ASCII characters, so to any encoding. */
    static Format format(byte[] bytes) {
        String head = lower(bytes);
        String bare = head.replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "");
        if (wordXml(bare)) return Format.WORD_XML;
        if (bare.contains("<office:document")) return Format.ODT;
        if (MimePart.mail(bare)) return Format.MHTML;
        return Markup.page(bare) ? Format.HTML : Format.TEXT;
    }

    private static boolean wordXml(String bare) {
        Matcher word = WORD_XML.matcher(bare);
        for (int tag = bare.indexOf('<'); tag >= 0; tag = bare.indexOf('<', tag + 1))
            if (word.region(tag, bare.length()).lookingAt()) return true;
        return false;
    }

    /** The beginning in lower case without zero bytes, as which UTF-16 has every other one. */
    private static String lower(byte[] bytes) {
        byte[] lower = new byte[Math.min(bytes.length, MOST)];
        int length = 0;
        for (int i = 0; i < lower.length; i++) {
            int b = bytes[i] & 0xFF;
            boolean upper = b >= 'A' && b <= 'Z' || b >= 0xC0 && b <= 0xDE && b != 0xD7;
            if (b != 0) lower[length++] = (byte) (upper ? b + ('a' - 'A') : b);
        }
        return new String(lower, 0, length, StandardCharsets.ISO_8859_1);
    }
}
