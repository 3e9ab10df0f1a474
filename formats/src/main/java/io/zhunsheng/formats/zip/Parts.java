package io.zhunsheng.formats.zip;

import io.zhunsheng.document.Budget;
import io.zhunsheng.document.Source;
import io.zhunsheng.document.UnreadableReportException;
import io.zhunsheng.document.UnreadableReportException.Kind;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The parts of a zipped document (docx, odt, ofd), found by name whatever its case. */
public final class Parts implements Closeable {
    private final byte[] bytes;
    private final Budget budget;
    private final Map<String, Directory.Member> members = new TreeMap<>();

    private Parts(byte[] bytes, Budget budget) {
        this.bytes = bytes;
        this.budget = budget;
        for (Directory.Member member : Directory.of(bytes, budget))
            members.putIfAbsent(key(member.name()), member);
    }

    /**
     * Opens a zipped document.
     *
     * @throws UnreadableReportException where it is damaged or has too many parts
     */
    public static Parts of(Source source) {
        return new Parts(source.bytes(), source.budget());
    }

    /** Names of all parts, in lower case, without a slash before them. */
    public Iterable<String> names() {
        return members.keySet();
    }

    /** Whether there is such a part. */
    public boolean has(String name) {
        return members.containsKey(key(name));
    }

    /**
     * The content of a part, empty where there is none of that name; counted against the budget.
     *
     * @throws UnreadableReportException where it is damaged or encrypted; damage inside it shows
     *     when that place or the part's end is read
     */
    public InputStream open(String name) {
        Directory.Member member = members.get(key(name));
        if (member == null) return new ByteArrayInputStream(new byte[0]);
        if (member.encrypted()) throw new UnreadableReportException(Kind.ENCRYPTED);
        return Packed.whole(budget.inflating(Packed.open(bytes, member)), member.sum());
    }

    @Override
    public void close() {
        // nothing is held: each part is closed by whoever opened it
    }

    private static String key(String name) {
        String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }
}
