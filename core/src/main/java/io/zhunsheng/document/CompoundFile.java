package io.zhunsheng.document;

import io.zhunsheng.document.UnreadableReportException.Kind;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells by the directory of an OLE2 compound file what it holds (MS-CFB, 2.6: directory sectors).
 */
final class CompoundFile {
    private static final int ENTRY = 128;
    private static final int DIFAT = 76;
    private static final int DIFAT_SLOTS = 109;

    private final ByteBuffer bytes;
    private final int sector;

    /** Whether the directory goes on behind the end of the file. */
    private boolean cut;

    private CompoundFile(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.sector = bytes.length < 512 ? 9 : this.bytes.getShort(30);
    }

    static Format format(byte[] bytes) {
        Set<String> names;
        boolean cut;
        try {
            CompoundFile file = new CompoundFile(bytes);
            names = file.names();
            cut = file.cut;
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            throw new UnreadableReportException(Kind.CORRUPT, e);
        }
        if (names.contains("EncryptedPackage")) throw new UnreadableReportException(Kind.ENCRYPTED);
        if (names.contains("WordDocument")) return Format.DOC;
        if (names.contains("Workbook") || names.contains("Book"))
            throw Signature.unsupported("Excel 表格");
        if (names.contains("PowerPoint Document")) throw Signature.unsupported("演示文稿");
        if (names.contains("CONTENTS") || names.contains("MatOST"))
            throw Signature.unsupported("微软 Works 文档");
        if (names.isEmpty() || cut) throw new UnreadableReportException(Kind.CORRUPT);
        throw new UnreadableReportException(Kind.UNSUPPORTED);
    }

    private Set<String> names() {
        Set<String> names = new HashSet<>();
        Set<Integer> seen = new HashSet<>();
        if (sector < 7 || sector > 16) return names;
        for (int at = bytes.getInt(48); at >= 0 && seen.add(at); at = next(at)) {
            int from = (at + 1) << sector;
            cut |= from + (1 << sector) > bytes.limit();
            for (int i = from; i < from + (1 << sector) && i + ENTRY <= bytes.limit(); i += ENTRY)
                name(i, names);
        }
        return names;
    }

    private void name(int at, Set<String> names) {
        int length = bytes.getShort(at + 64) - 2;
        if (length > 0 && length <= 62)
            names.add(new String(bytes.array(), at, length, StandardCharsets.UTF_16LE));
    }

    /** The sector behind this one, by the file's allocation table. */
    private int next(int at) {
        int slots = 1 << sector - 2;
        int table = at / slots;
        if (table >= DIFAT_SLOTS) return -1;
        int place = bytes.getInt(DIFAT + 4 * table);
        return place < 0 ? -1 : bytes.getInt(((place + 1) << sector) + 4 * (at % slots));
    }
}
