package io.zhunsheng.fuzz;

import io.zhunsheng.Zhunsheng;
import io.zhunsheng.check.Checker;
import io.zhunsheng.document.DocumentReader;
import io.zhunsheng.document.Limits;
import io.zhunsheng.formats.archive.Archive;
import io.zhunsheng.formats.archive.Member;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** What is fed: a reader each, and the parser of a report's structure with all rules behind it. */
enum Target {
    TEXT(bytes -> read("a.txt", bytes)),
    MARKDOWN(bytes -> read("a.md", bytes)),
    HTML(bytes -> read("a.html", bytes)),
    MHTML(bytes -> read("a.mhtml", bytes)),
    /** Not the zip around it, whose checksums would stop nearly everything, but its main part. */
    DOCX(bytes -> read("a.docx", Zipped.docx(bytes))),
    WORD_XML(bytes -> read("a.xml", bytes)),
    DOC(bytes -> read("a.doc", bytes)),
    RTF(bytes -> read("a.rtf", bytes)),
    ODT(bytes -> read("a.odt", Zipped.odt(bytes))),
    PDF(bytes -> read("a.pdf", bytes)),
    OFD(bytes -> read("a.ofd", Zipped.ofd(bytes))),
    ARCHIVE(Target::archive),
    STRUCTURE(bytes -> Lazy.CHECKER.check(new String(bytes, StandardCharsets.UTF_8)));

    private static final class Lazy {
        static final Checker CHECKER = Zhunsheng.checker();
    }

    private static final DocumentReader READER =
            new DocumentReader(Limits.DEFAULT.withSeconds(5).withInflated(64 << 20));

    private final Consumer<byte[]> reading;

    Target(Consumer<byte[]> reading) {
        this.reading = reading;
    }

    /** Reads what may be anything. */
    void feed(byte[] bytes) {
        reading.accept(bytes);
    }

    private static void read(String name, byte[] bytes) {
        READER.read(name, new ByteArrayInputStream(bytes));
    }

    private static void archive(byte[] bytes) {
        try {
            Path file = Files.createTempFile("fuzz", ".zip");
            try {
                Files.write(file, bytes);
                members(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void members(Path file) throws IOException {
        try (Archive archive = Archive.open(file, Limits.DEFAULT.withSeconds(5))) {
            for (Member member : archive.members()) {
                try (InputStream in = member.open()) {
                    READER.read(member.name(), in);
                }
            }
        }
    }
}
