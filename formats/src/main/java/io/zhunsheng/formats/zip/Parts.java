package io.zhunsheng.formats.zip;

import io.zhunsheng.document.Budget;
import io.zhunsheng.document.Source;
import io.zhunsheng.document.UnreadableReportException;
import io.zhunsheng.document.UnreadableReportException.Kind;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The parts of a zipped document (docx, odt, ofd), found by name whatever its case. */
public final class Parts implements Closeable {
    private final ZipFile zip;
    private final Budget budget;
    private final Map<String, ZipArchiveEntry> entries = new TreeMap<>();

    private Parts(ZipFile zip, Budget budget) {
        this.zip = zip;
        this.budget = budget;
        var all = zip.getEntries();
        while (all.hasMoreElements()) {
            ZipArchiveEntry entry = all.nextElement();
            entries.putIfAbsent(key(entry.getName()), entry);
            budget.entries(entries.size());
        }
    }

    /**
     * Opens a zipped document.
     *
     * @throws UnreadableReportException where it is damaged or has too many parts
     */
    public static Parts of(Source source) {
        try {
            return new Parts(ZipFile.builder().setByteArray(source.bytes()).get(), source.budget());
        } catch (IOException e) {
            throw new UnreadableReportException(Kind.CORRUPT, e);
        }
    }

    /** Names of all parts, in lower case, without a slash before them. */
    public Iterable<String> names() {
        return entries.keySet();
    }

    /** Whether there is such a part. */
    public boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /**
     * The content of a part, empty where there is none of that name; counted against the budget.
     *
     * @throws UnreadableReportException where it is damaged or encrypted
     */
    public InputStream open(String name) {
        ZipArchiveEntry entry = entries.get(key(name));
        if (entry == null) return new ByteArrayInputStream(new byte[0]);
        if (entry.getGeneralPurposeBit().usesEncryption())
            throw new UnreadableReportException(Kind.ENCRYPTED);
        try {
            return whole(budget.inflating(zip.getInputStream(entry)), entry.getCrc());
        } catch (IOException e) {
            throw new UnreadableReportException(Kind.CORRUPT, e);
        }
    }

    /** The stream of a part, refused at its end where its check sum is not the one written down. */
    private static InputStream whole(InputStream in, long sum) {
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

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UnreadableReportException(Kind.CORRUPT, e);
        }
    }

    private static String key(String name) {
        String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }
}
