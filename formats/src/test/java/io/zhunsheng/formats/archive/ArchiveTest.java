package io.zhunsheng.formats.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhunsheng.document.Format;
import io.zhunsheng.document.Limits;
import io.zhunsheng.document.UnreadableReportException;
import io.zhunsheng.document.UnreadableReportException.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "UTF-8"})
    void chineseNamesAreReadAsTheirWriterMeantThem(String charset) throws IOException {
        Zip zip = new Zip(Charset.forName(charset)).with("各区报送/静安区报告.txt", "甲");
        Path file = write("报送.zip", zip);
        assertEquals(List.of(file + "!/各区报送/静安区报告.txt"), names(file, Limits.DEFAULT));
    }

    @Test
    void whatSystemsLeaveBehindIsNoMember() throws IOException {
        Zip zip =
                new Zip()
                        .with("~$报告.docx", "x")
                        .with("__MACOSX/._报告.docx", "x")
                        .with("区/Thumbs.db", "x")
                        .with("区/.DS_Store", "x")
                        .with("区/报告.txt", "x");
        Path file = write("a.zip", zip);
        assertEquals(List.of(file + "!/区/报告.txt"), names(file, Limits.DEFAULT));
    }

    @Test
    void archivesInArchivesAreOpenedWhateverTheirName() throws IOException {
        Zip inner = new Zip().with("内.txt", "里面的");
        Zip middle = new Zip().with("中.dat", inner.bytes()).with("旁.txt", "旁边的");
        Path file = write("外.zip", new Zip().with("区/中.zip", middle.bytes()));
        try (Archive archive = Archive.open(file, Limits.DEFAULT)) {
            assertEquals(
                    List.of(file + "!/区/中.zip!/中.dat!/内.txt", file + "!/区/中.zip!/旁.txt"),
                    archive.members().stream().map(Member::name).toList());
            assertEquals("里面的", text(archive.members().get(0)));
            assertEquals("旁边的", text(archive.members().get(1)));
        }
    }

    @Test
    void aZippedDocumentIsAMemberAndNoArchive() throws IOException {
        Zip docx = new Zip().with("customXml/item.xml", "<a/>").with("word/document.xml", "<w/>");
        Path file = write("a.zip", new Zip().with("报告.docx", docx.bytes()));
        assertEquals(List.of(file + "!/报告.docx"), names(file, Limits.DEFAULT));
        assertTrue(Format.archive(file));
        assertFalse(Format.archive(write("报告.zip", docx)), "whatever its name");
        Path stored = write("b.zip", new Zip().stored("报告.docx", docx.bytes()));
        assertTrue(Format.archive(stored), "though the document's parts lie in it as they are");
    }

    @Test
    void namesAreNeverPaths() throws IOException {
        Path file = write("a.zip", new Zip().with("../../逃.txt", "x").with("/etc/根.txt", "y"));
        assertEquals(
                List.of(file + "!/../../逃.txt", file + "!//etc/根.txt"),
                names(file, Limits.DEFAULT));
        assertFalse(Files.exists(folder.resolve("../../逃.txt")));
    }

    @Test
    void oneBrokenOrEncryptedMemberSpoilsNoOther() throws IOException {
        Zip zip =
                new Zip()
                        .with("1坏.zip", Arrays.copyOf(new Zip().with("a.txt", "x").bytes(), 60))
                        .with("2好.txt", "好")
                        .with("3密.txt", "密");
        Path file = folder.resolve("a.zip");
        Files.write(file, Zip.encrypted(zip.bytes(), "3密.txt"));
        try (Archive archive = Archive.open(file, Limits.DEFAULT)) {
            List<Member> members = archive.members();
            assertEquals(3, members.size());
            assertEquals("好", text(members.get(1)));
            assertEquals(Kind.ENCRYPTED, kind(() -> members.get(2).open()));
        }
    }

    /** Zstandard, XZ, LZMA, PPMd, a method there is none of; by their numbers in APPNOTE.TXT. */
    @ParameterizedTest
    @ValueSource(ints = {93, 95, 14, 98, 77})
    void aMemberPackedByARareMethodIsRefusedAndTheRestRead(int method) throws IOException {
        Zip zip = new Zip().with("1稀.txt", "稀").with("2好.txt", "好");
        Path file = folder.resolve("a.zip");
        Files.write(file, Zip.packed(zip.bytes(), "1稀.txt", method));
        try (Archive archive = Archive.open(file, Limits.DEFAULT)) {
            List<Member> members = archive.members();
            assertEquals(Kind.UNSUPPORTED, kind(() -> members.get(0).open()));
            assertEquals("好", text(members.get(1)));
        }
    }

    @Test
    void aBombInAnArchiveIsRefusedAndTheRestRead() throws IOException {
        Zip bomb = new Zip().with("零.txt", new byte[3 << 20]).with("壹.txt", new byte[3 << 20]);
        Zip outer = new Zip().stored("炸.zip", new Zip().stored("内.zip", bomb.bytes()).bytes());
        Path file = write("a.zip", outer.with("附.txt", "好"));
        Limits small = Limits.DEFAULT.withInflated(3000);
        try (Archive archive = Archive.open(file, small)) {
            assertEquals("好", text(archive.members().get(archive.members().size() - 1)));
            assertEquals(Kind.TOO_LARGE, kind(() -> archive.members().get(0).open()));
        }
    }

    @Test
    void tooManyMembersAndTooDeepArchivesAreRefused() throws IOException {
        Path many = write("a.zip", new Zip().with("1", "").with("2", "").with("3", ""));
        Limits two = Limits.DEFAULT.withEntries(2).withDepth(2);
        assertEquals(Kind.TOO_LARGE, kind(() -> Archive.open(many, two)));
        Zip nested = new Zip().with("a.txt", "x");
        for (int i = 0; i < 4; i++) nested = new Zip().with("z.zip", nested.bytes());
        Path deep = write("b.zip", nested);
        try (Archive archive = Archive.open(deep, two)) {
            assertEquals(1, archive.members().size());
            assertEquals(Kind.TOO_LARGE, kind(() -> archive.members().get(0).open()));
        }
    }

    @Test
    void aDamagedArchiveIsCorrupt() throws IOException {
        byte[] whole = new Zip().with("a.txt", "年度报告".repeat(500)).bytes();
        for (int length = 5; length < whole.length; length += 7) {
            Path file = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, length));
            assertEquals(Kind.CORRUPT, kind(() -> Archive.open(file, Limits.DEFAULT)));
        }
    }

    @Test
    void noFileIsLeftOpen() throws IOException {
        byte[] whole = new Zip().with("a.txt", "年度报告".repeat(500)).bytes();
        byte[] broken = whole.clone();
        broken[whole.length - 22 + 16] ^= 0x40; // where the directory begins
        Path damaged = Files.write(folder.resolve("坏.zip"), broken);
        Path sound = Files.write(folder.resolve("好.zip"), whole);
        Path cut = Files.write(folder.resolve("断.zip"), Arrays.copyOf(whole, 60));
        long before = openFiles();
        for (int i = 0; i < 200; i++)
            for (Path file : List.of(damaged, sound, cut)) {
                try (Archive archive = Archive.open(file, Limits.DEFAULT)) {
                    assertEquals(1, archive.members().size());
                } catch (UnreadableReportException e) {
                    assertEquals(Kind.CORRUPT, e.kind());
                }
            }
        assertTrue(openFiles() < before + 100, "open: " + openFiles() + ", before: " + before);
    }

    /** Zero where the system does not tell. */
    private static long openFiles() {
        return ManagementFactory.getOperatingSystemMXBean()
                        instanceof com.sun.management.UnixOperatingSystemMXBean unix
                ? unix.getOpenFileDescriptorCount()
                : 0;
    }

    @Test
    void nothingIsLeftBehind() throws IOException {
        long before = temporaryFolders();
        Zip inner = new Zip().with("内.txt", "里面的");
        Path file = write("外.zip", new Zip().with("中.zip", inner.bytes()));
        try (Archive archive = Archive.open(file, Limits.DEFAULT)) {
            assertEquals(1, archive.members().size());
        }
        assertEquals(before, temporaryFolders());
    }

    private static long temporaryFolders() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(p -> p.getFileName().toString().startsWith("zhunsheng")).count();
        }
    }

    private Path write(String name, Zip zip) throws IOException {
        return Files.write(folder.resolve(name), zip.bytes());
    }

    private static List<String> names(Path file, Limits limits) {
        try (Archive archive = Archive.open(file, limits)) {
            return archive.members().stream().map(Member::name).toList();
        }
    }

    private static String text(Member member) throws IOException {
        try (InputStream in = member.open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Kind kind(org.junit.jupiter.api.function.Executable reading) {
        return assertThrows(UnreadableReportException.class, reading).kind();
    }
}
