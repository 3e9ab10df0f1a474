package io.zhunsheng.document;

import io.zhunsheng.document.UnreadableReportException.Kind;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows a file's format by its content. */
final class Signature {
    private static final int HEAD = 4096;

    /** Enough for the comments and blank lines that some sites send before the first tag. */
    private static final int MARKUP = 1 << 16;

    /** Formats nobody hands a report in as, with what to tell who did. */
    private static final Map<String, String> FOREIGN =
            Map.of(
                    "Rar!", "RAR 压缩包",
                    "7z\u00BC\u00AF", "7z 压缩包",
                    "\u0089PNG", "图片",
                    "\u00FF\u00D8\u00FF", "图片",
                    "GIF8", "图片",
                    "BM", "图片",
                    "II*\0", "图片",
                    "MM\0*", "图片",
                    "\u001F\u008B", "gzip 压缩文件",
                    "%!PS", "PostScript 文件");

    private static final Pattern WORD_XML =
            Pattern.compile(
                    "<(?:\\w+:)?(?:worddocument|package)\\b[^>]*(?:office/word|xmlpackage)");

    private Signature() {}

    /**
     * The format of a file.
     *
     * @throws UnreadableReportException where it is none that can be read
     */
    static Format format(byte[] bytes) throws UnreadableReportException {
        String head = head(bytes, HEAD);
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006"))
            return ZipSignature.format(bytes);
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) return CompoundFile.format(bytes);
        if (head.stripLeading().startsWith("{\\rtf")) return Format.RTF;
        int pdf = head.indexOf("%PDF-");
        if (pdf >= 0 && pdf < 1024) return Format.PDF;
        for (Map.Entry<String, String> foreign : FOREIGN.entrySet())
            if (head.startsWith(foreign.getKey())
                    && (foreign.getKey().length() > 2 || head.indexOf('\0') > 0))
                throw unsupported(foreign.getValue());
        if (!signed(bytes)) return Format.TEXT;
        return text(lower(bytes));
    }

    /**
     * Whether there is a sign that any marked-up text has: of a tag, an entity, a mail's header.
     */
    private static boolean signed(byte[] bytes) {
        int most = Math.min(bytes.length, MARKUP);
        for (int i = 0; i < most; i++) if (bytes[i] == '<' || bytes[i] == '&') return true;
        return MimePart.begins(bytes, most);
    }

    /** What marked-up text is; blind to anything but its ASCII characters, so to any encoding. */
    private static Format text(String head) {
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

    static UnreadableReportException unsupported(String what) {
        return new UnreadableReportException(
                Kind.UNSUPPORTED,
                "这是" + what + "，不能检查，请提供 Word 文档（.docx）",
                "the file format is not supported");
    }

    /** The beginning in lower case without zero bytes, as which UTF-16 has every other one. */
    private static String lower(byte[] bytes) {
        byte[] lower = new byte[Math.min(bytes.length, MARKUP)];
        int length = 0;
        for (int i = 0; i < lower.length; i++) {
            int b = bytes[i] & 0xFF;
            boolean upper = b >= 'A' && b <= 'Z' || b >= 0xC0 && b <= 0xDE && b != 0xD7;
            if (b != 0) lower[length++] = (byte) (upper ? b + ('a' - 'A') : b);
        }
        return new String(lower, 0, length, StandardCharsets.ISO_8859_1);
    }

    private static String head(byte[] bytes, int most) {
        return new String(bytes, 0, Math.min(bytes.length, most), StandardCharsets.ISO_8859_1);
    }
}
