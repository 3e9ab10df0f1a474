package io.zhunsheng.formats.zip;

import io.zhunsheng.document.UnreadableReportException;
import io.zhunsheng.document.UnreadableReportException.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Unpacks a part of a ZIP file (APPNOTE.TXT 4.3.7), refused at its end where it is not whole. */
final class Packed {
    private static final int SIGN = 0x04034B50;
    private static final int HEAD = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private Packed() {}

    static InputStream open(byte[] bytes, Directory.Member member) {
        long head = member.place();
        if (head < 0 || head + HEAD > bytes.length || number(bytes, head, 4) != SIGN)
            throw new UnreadableReportException(Kind.CORRUPT);
        long from = head + HEAD + number(bytes, head + 26, 2) + number(bytes, head + 28, 2);
        if (member.size() < 0 || from + member.size() > bytes.length)
            throw new UnreadableReportException(Kind.CORRUPT);
        InputStream packed = new ByteArrayInputStream(bytes, (int) from, (int) member.size());
        return switch (member.method()) {
            case STORED -> packed;
            case DEFLATED -> inflating(packed);
            default -> throw new UnreadableReportException(Kind.CORRUPT);
        };
    }

    private static InputStream inflating(InputStream packed) {
        Inflater inflater = new Inflater(true);
        return new InflaterInputStream(packed, inflater, 1 << 13) {
            @Override
            public void close() throws IOException {
                inflater.end();
                super.close();
            }
        };
    }

    /** The stream of a part, refused at its end where its check sum is not the one written down. */
    static InputStream whole(InputStream in, long sum) {
        CRC32 crc = new CRC32();
        return new CheckedInputStream(in, crc) {
            @Override
            public int read() throws IOException {
                return checked(super.read());
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                return checked(super.read(into, from, length));
            }

            private int checked(int read) {
                if (read < 0 && crc.getValue() != sum)
                    throw new UnreadableReportException(Kind.CORRUPT);
                return read;
            }
        };
    }

    private static long number(byte[] bytes, long at, int length) {
        long number = 0;
        for (int i = length - 1; i >= 0; i--) number = number << 8 | bytes[(int) at + i] & 0xFF;
        return number;
    }
}
