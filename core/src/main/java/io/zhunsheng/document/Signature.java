package io.zhunsheng.document;

import io.zhunsheng.document.UnreadableReportException.Kind;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Knows a file's format by its content. */
final class Signature {
    private static final int HEAD = 4096;

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
        return tagged(bytes) ? Tagged.format(bytes) : Format.TEXT;
    }

    /**
     * Whether there is a sign that any marked-up text has: of a tag, an entity, a mail's header.
     */
    private static boolean tagged(byte[] bytes) {
        int most = Math.min(bytes.length, Tagged.MOST);
        for (int i = 0; i < most; i++)
            if ((bytes[i] == '<' || bytes[i] == '&') && opens(bytes, i, most)) return true;
        return MimePart.begins(bytes, most);
    }

    /** Whether what stands there can open a tag or entity: in reports, 小于 is written so as well. */
    private static boolean opens(byte[] bytes, int at, int to) {
        int next = at + 1;
        while (next < to && bytes[next] == 0) next++; // UTF-16 has every other one
        if (next == to) return false;
        byte b = bytes[next];
        return bytes[at] == '&'
                ? b == 'n' || b == 'N'
                : b == '/' || b == '!' || b == '?' || MimePart.word(b);
    }

    static UnreadableReportException unsupported(String what) {
        return new UnreadableReportException(
                Kind.UNSUPPORTED,
                "这是" + what + "，不能检查，请提供 Word 文档（.docx）",
                "the file format is not supported");
    }

    private static String head(byte[] bytes, int most) {
        return new String(bytes, 0, Math.min(bytes.length, most), StandardCharsets.ISO_8859_1);
    }
}
