package io.zhunsheng.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Puts a part that was made up into an otherwise sound zipped document. */
final class Zipped {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    private Zipped() {}

    static byte[] docx(byte[] document) {
        return new Zipped()
                .with("_rels/.rels", "docx.rels.xml")
                .with("word/_rels/document.xml.rels", "docx.document.rels.xml")
                .with("word/styles.xml", "docx.styles.xml")
                .with("word/numbering.xml", "docx.numbering.xml")
                .with("word/document.xml", document)
                .done();
    }

    static byte[] odt(byte[] content) {
        return new Zipped()
                .with("styles.xml", "odt.styles.xml")
                .with("content.xml", content)
                .done();
    }

    static byte[] ofd(byte[] page) {
        return new Zipped()
                .with("OFD.xml", "ofd.xml")
                .with("Doc_0/Document.xml", "ofd.document.xml")
                .with("Doc_0/Pages/Page_0/Content.xml", page)
                .done();
    }

    private Zipped with(String name, String resource) {
        try (InputStream in = Zipped.class.getResourceAsStream(resource)) {
            return with(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stored, not deflated: the fuzzer feeds millions. */
    private Zipped with(String name, byte[] content) {
        ZipEntry entry = new ZipEntry(name);
        CRC32 crc = new CRC32();
        crc.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        try {
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private byte[] done() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
