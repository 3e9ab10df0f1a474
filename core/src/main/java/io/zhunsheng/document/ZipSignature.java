package io.zhunsheng.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells zipped documents from each other, and from archives, by the names of their parts. */
final class ZipSignature {
    private static final int LOCAL = 30;
    private static final int CENTRAL = 46;
    private static final int END = 22;
    private static final String TYPES = "[content_types].xml";
    private static final int LONGEST_COMMENT = 1 << 16;

    private ZipSignature() {}

    static Format format(byte[] bytes) {
        int end = end(bytes);
        Format format = end < 0 ? cutShort(bytes) : listed(bytes, end);
        return format == null ? Format.ARCHIVE : format;
    }

    /** By the directory at the end, which knows the parts from what merely lies in them. */
    private static Format listed(byte[] bytes, int end) {
        int at = end - number(bytes, end + 12, 4);
        if (!signed(bytes, at, 1, 2)) at = number(bytes, end + 16, 4); // ZIP64 ends in between
        Format format = null;
        while (format == null && at >= 0 && signed(bytes, at, 1, 2)) {
            int name = number(bytes, at + 28, 2);
            format = part(bytes, at + CENTRAL, name);
            at += CENTRAL + name + number(bytes, at + 30, 2) + number(bytes, at + 32, 2);
        }
        return format;
    }

    /** Without a directory: by whatever parts there are; Word writes the types of parts first. */
    private static Format cutShort(byte[] bytes) {
        Format format = null;
        for (int at = 0; format == null && at + LOCAL < bytes.length; at++)
            if (signed(bytes, at, 3, 4))
                format = part(bytes, at + LOCAL, number(bytes, at + 26, 2));
        boolean typed = format == null && name(bytes, LOCAL, TYPES.length()).equals(TYPES);
        return typed ? Format.DOCX : format;
    }

    private static Format part(byte[] bytes, int from, int length) {
        String name = name(bytes, from, length);
        if (name.startsWith("word/")) return Format.DOCX;
        if (name.equals("ofd.xml")) return Format.OFD;
        if (name.equals("content.xml")) return Format.ODT;
        if (name.startsWith("xl/")) throw Signature.unsupported("Excel 表格");
        if (name.startsWith("ppt/")) throw Signature.unsupported("演示文稿");
        return null;
    }

    private static String name(byte[] bytes, int from, int length) {
        int end = Math.min(from + length, bytes.length);
        if (from >= end) return "";
        return new String(bytes, from, end - from, StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT)
                .replace('\\', '/');
    }

    private static int end(byte[] bytes) {
        int lowest = Math.max(0, bytes.length - END - LONGEST_COMMENT);
        for (int at = bytes.length - END; at >= lowest; at--)
            if (signed(bytes, at, 5, 6)) return at;
        return -1;
    }

    private static boolean signed(byte[] bytes, int at, int third, int fourth) {
        return at >= 0
                && at + 3 < bytes.length
                && bytes[at] == 'P'
                && bytes[at + 1] == 'K'
                && bytes[at + 2] == third
                && bytes[at + 3] == fourth;
    }

    /** A little-endian number; zero beyond the end. */
    private static int number(byte[] bytes, int at, int length) {
        int number = 0;
        for (int i = length - 1; i >= 0; i--)
            if (at + i < bytes.length) number = number << 8 | bytes[at + i] & 0xFF;
        return number;
    }
}
