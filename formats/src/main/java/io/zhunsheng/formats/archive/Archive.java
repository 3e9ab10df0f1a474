package io.zhunsheng.formats.archive;

import io.zhunsheng.document.Budget;
import io.zhunsheng.document.Limits;
import io.zhunsheng.document.UnreadableReportException;
import io.zhunsheng.document.UnreadableReportException.Kind;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;

/**
 * A ZIP archive (压缩包) of reports, with the archives in it opened, too; thread-safe.
 *
 * <p>Names of members are shown and never used as paths. Archives within archives are unpacked into
 * a temporary folder that goes when this is closed.
 */
public final class Archive implements Closeable {
    /** Names from Windows in Chinese are in GBK; those in UTF-8 say so. */
    private static final String NAMES = "GB18030";

    /** What the library unpacks by itself; for others it wants a library that is not here. */
    private static final Set<ZipMethod> PACKED =
            EnumSet.of(
                    ZipMethod.STORED,
                    ZipMethod.DEFLATED,
                    ZipMethod.ENHANCED_DEFLATED,
                    ZipMethod.BZIP2,
                    ZipMethod.IMPLODING,
                    ZipMethod.UNSHRINKING);

    private final Deque<ZipFile> open = new ArrayDeque<>();
    private final List<Member> members = new ArrayList<>();
    private final Unpacked unpacked = new Unpacked();
    private final Budget budget;
    private int count;

    private Archive(Limits limits) {
        this.budget = new Budget(limits);
    }

    /**
     * Opens an archive and lists what is in it; a broken archive within it becomes a broken member.
     *
     * @throws UnreadableReportException where it is damaged or has more members than the limits let
     */
    public static Archive open(Path file, Limits limits) {
        Archive archive = new Archive(limits);
        try {
            archive.list(file, file.toString(), 1);
            return archive;
        } catch (UnreadableReportException e) {
            archive.close();
            throw e;
        }
    }

    /** Every file in it, folders by name; without what systems leave behind, such as lock files. */
    public List<Member> members() {
        return Collections.unmodifiableList(members);
    }

    private void list(Path file, String name, int depth) {
        budget.depth(depth);
        budget.time();
        ZipFile zip = zip(file);
        open.push(zip);
        List<ZipArchiveEntry> entries = new ArrayList<>(Collections.list(zip.getEntries()));
        entries.removeIf(entry -> entry.isDirectory() || Litter.is(entry.getName()));
        count += entries.size();
        budget.entries(count);
        entries.sort(Comparator.comparing(ZipArchiveEntry::getName));
        for (ZipArchiveEntry entry : entries) add(zip, entry, name + "!/" + entry.getName(), depth);
    }

    private void add(ZipFile zip, ZipArchiveEntry entry, String name, int depth) {
        Member member = new Member(name, () -> stream(zip, entry));
        try {
            Path inner = unpacked.archive(member, budget);
            if (inner == null) members.add(member);
            else list(inner, name, depth + 1);
        } catch (UnreadableReportException e) {
            members.add(new Member(name, () -> again(e)));
        }
    }

    /** Finding an entry's content moves the file's position; reading it then does not. */
    private static InputStream stream(ZipFile zip, ZipArchiveEntry entry) {
        if (entry.getGeneralPurposeBit().usesEncryption())
            throw new UnreadableReportException(Kind.ENCRYPTED);
        if (!PACKED.contains(ZipMethod.getMethodByCode(entry.getMethod())))
            throw new UnreadableReportException(
                    Kind.UNSUPPORTED,
                    "压缩包里的这个文件用了少见的压缩方法，请解压后再检查",
                    "this file was packed with a rare method; unpack the archive first");
        synchronized (zip) {
            try {
                return zip.getInputStream(entry);
            } catch (IOException | RuntimeException e) {
                throw new UnreadableReportException(Kind.CORRUPT, e);
            }
        }
    }

    private static InputStream again(UnreadableReportException e) {
        throw e;
    }

    /** Opened here, since the library leaves the file of a damaged archive open. */
    private static ZipFile zip(Path file) {
        try {
            SeekableByteChannel channel = Files.newByteChannel(file);
            try {
                return ZipFile.builder().setSeekableByteChannel(channel).setCharset(NAMES).get();
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
        } catch (IOException | RuntimeException e) { // of a library, on damaged archives
            throw new UnreadableReportException(Kind.CORRUPT, e);
        }
    }

    @Override
    public void close() {
        for (ZipFile zip : open) {
            try {
                zip.close();
            } catch (IOException e) {
                // it was only read: nothing is lost
            }
        }
        unpacked.close();
    }
}
