package io.zhunsheng.document;

import io.zhunsheng.document.UnreadableReportException.Kind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** Tells zipped documents from each other, and from archives, by the names of their parts. */
final class ZipSignature {
    private static final int LOCAL = 30;
    private static final int CENTRAL = 46;
    private static final int END = 22;
    private static final String TYPES = "[content_types].xml";
    private static final String MEDIA_TYPE = "mimetype";
    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_COMMENT = 1 << 16;
    private static final int MOST_OF_DIRECTORY = 64 << 20;

    private ZipSignature() {}

    static Format format(byte[] bytes) {
        int end = end(bytes);
        boolean whole = end >= 0 && (end == 0 || signed(bytes, directory(bytes, end), 1, 2));
        Format format = whole ? listed(bytes, end) : cutShort(bytes);
        return format == null ? Format.ARCHIVE : format;
    }

    static boolean archive(Path file) {
        try (FileChannel channel = FileChannel.open(file)) {
            byte[] head = read(channel, 0, 4);
            boolean empty = signed(head, 0, 5, 6);
            return empty || signed(head, 0, 3, 4) && format(directory(channel)) == Format.ARCHIVE;
        } catch (IOException | UnreadableReportException e) {
            return false;
        }
    }

    /** The end of a file from its directory on, or all there is of a tail without a directory. */
    private static byte[] directory(FileChannel channel) throws IOException {
        long size = channel.size();
        long from = Math.max(0, size - END - LONGEST_COMMENT);
        byte[] tail = read(channel, from, (int) (size - from));
        int end = end(tail);
        if (end < 0) return read(channel, 0, (int) Math.min(size, LONGEST_COMMENT));
        long length = number(tail, end + 12, 4) & 0xFFFFFFFFL;
        long start = from + end - length;
        boolean whole = start >= 0 && length + tail.length - end <= MOST_OF_DIRECTORY;
        return whole ? read(channel, start, (int) (from + tail.length - start)) : tail;
    }

    private static byte[] read(FileChannel channel, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
            // until all is there
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    /** By the directory at the end, which knows the parts from what merely lies in them. */
    private static Format listed(byte[] bytes, int end) {
        int at = directory(bytes, end);
        Format format = null;
        while (format == null && signed(bytes, at, 1, 2)) {
            int name = number(bytes, at + 28, 2);
            format = part(bytes, at + CENTRAL, name);
            at += CENTRAL + name + number(bytes, at + 30, 2) + number(bytes, at + 32, 2);
        }
        return format;
    }

    /** Where the directory begins, as the end says; bytes lost or added on the way move it. */
    private static int directory(byte[] bytes, int end) {
        int before = end - number(bytes, end + 12, 4);
        boolean there = signed(bytes, before, 1, 2);
        return there ? before : number(bytes, end + 16, 4); // ZIP64 ends in between
    }

    /** Without a directory: by whatever parts there are, or the one that comes first. */
    private static Format cutShort(byte[] bytes) {
        Format format = null;
        for (int at = 0; format == null && at + LOCAL < bytes.length; at++)
            if (signed(bytes, at, 3, 4))
                format = part(bytes, at + LOCAL, number(bytes, at + 26, 2));
        if (format != null) return format;
        String first = name(bytes, LOCAL, number(bytes, 26, 2));
        return first.equals(TYPES) ? Format.DOCX : first.equals(MEDIA_TYPE) ? Format.ODT : null;
    }

    private static Format part(byte[] bytes, int from, int length) {
        String name = name(bytes, from, length);
        if (name.startsWith("word/")) return Format.DOCX;
        if (name.equals("ofd.xml")) return Format.OFD;
        if (name.equals("content.xml")) return Format.ODT;
        if (name.equals("encrypted-package")) throw new UnreadableReportException(Kind.ENCRYPTED);
        if (name.startsWith("xl/")) throw Signature.unsupported("Excel 表格");
        if (name.startsWith("ppt/")) throw Signature.unsupported("演示文稿");
        return null;
    }

    private static String name(byte[] bytes, int from, int length) {
        int end = Math.min(from + Math.min(length, LONGEST_NAME), bytes.length);
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
