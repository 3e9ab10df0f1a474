package io.zhunsheng.formats.archive;

import io.zhunsheng.document.Budget;
import io.zhunsheng.document.Format;
import io.zhunsheng.document.UnreadableReportException;
import io.zhunsheng.document.UnreadableReportException.Kind;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Archives that lay in archives, each a file of a temporary folder of ours. */
final class Unpacked implements Closeable {
    private static final int HEADER = 30;
    private static final int LONGEST_FIRST_NAME = 20;

    /** Names of parts that Word, WPS, OpenDocument and OFD writers put first. */
    private static final List<String> DOCUMENT_STARTS =
            List.of("[Content_Types]", "_rels/", "docProps/", "word/", "mimetype", "OFD.xml");

    private final List<Path> files = new ArrayList<>();
    private Path folder;

    /**
     * The member as a file where it is an archive, or null where it is none.
     *
     * @throws UnreadableReportException where it is one but cannot be unpacked
     */
    Path archive(Member member, Budget budget) {
        if (!mayBeArchive(member)) return null;
        Path file = copy(member, budget);
        if (Format.archive(file)) return file;
        remove(file);
        return null;
    }

    /**
     * By its first entry, lest every Word document be unpacked for nothing; what cannot be opened
     * is for the reader of the member to refuse.
     */
    private static boolean mayBeArchive(Member member) {
        try (InputStream in = member.open()) {
            byte[] head = in.readNBytes(HEADER + LONGEST_FIRST_NAME);
            if (head.length < HEADER || head[0] != 'P' || head[1] != 'K' || head[2] != 3)
                return false;
            String first =
                    new String(head, HEADER, head.length - HEADER, StandardCharsets.ISO_8859_1);
            return DOCUMENT_STARTS.stream().noneMatch(first::startsWith);
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private Path copy(Member member, Budget budget) {
        try (InputStream in = new BufferedInputStream(budget.inflating(member.open()))) {
            if (folder == null) {
                folder = Files.createTempDirectory("zhunsheng");
                folder.toFile().deleteOnExit();
            }
            Path file = folder.resolve(files.size() + ".zip");
            files.add(file);
            file.toFile().deleteOnExit();
            Files.copy(in, file);
            return file;
        } catch (IOException e) {
            throw new UnreadableReportException(Kind.CORRUPT, e);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // deleted on exit at the latest
        }
    }

    @Override
    public void close() {
        files.forEach(Unpacked::remove);
        if (folder != null) remove(folder);
    }
}
