package io.zhunsheng.formats.word;

import static io.zhunsheng.formats.word.Docx.p;
import static io.zhunsheng.formats.word.Docx.r;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.zhunsheng.document.Document;
import io.zhunsheng.document.DocumentReader;
import io.zhunsheng.document.Limits;
import io.zhunsheng.document.UnreadableReportException;
import io.zhunsheng.document.UnreadableReportException.Kind;
import io.zhunsheng.formats.flow.Sample;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Broken and hostile docx files are refused by what is wrong with them, soon and silently. */
class WordHostileTest {
    private static final String HEAD = "<w:document" + Docx.NAMES + "><w:body>";

    @Test
    void tenGigabytesInAFewMegabytesAreRefused() throws IOException {
        assertEquals(Kind.TOO_LARGE, kind(bomb("<w:p><w:r><w:t>法治政府</w:t></w:r></w:p>", 2_000)));
        assertEquals(Kind.TOO_LARGE, kind(bomb("          ", 10_000)));
        assertEquals(Kind.TOO_LARGE, kind(bomb("<w:p/>", 10_000)));
    }

    @Test
    void tooManyPartsAreRefused() {
        Docx docx = Docx.of(p("甲"));
        for (int i = 0; i < 21_000; i++) docx.part("word/x" + i + ".xml", "");
        assertEquals(Kind.TOO_LARGE, kind(docx.bytes()));
    }

    @Test
    void tooDeepIsRefusedAndDeepIsRead() {
        assertEquals(Kind.TOO_LARGE, kind(nested(3_000)));
        assertEquals("[甲, ]", Docx.texts(Docx.read(nested(50))).toString());
    }

    @Test
    void noteCalledAThousandTimesIsCountedAThousandTimes() {
        String notes =
                "<w:footnotes"
                        + Docx.NAMES
                        + "><w:footnote w:id='1'>"
                        + p("注".repeat(10_000))
                        + "</w:footnote></w:footnotes>";
        String calls =
                "<w:p>" + "<w:r><w:footnoteReference w:id='1'/></w:r>".repeat(1_000) + "</w:p>";
        assertEquals(Kind.TOO_LARGE, kind(Docx.of(calls).related("footnotes", notes).bytes()));
    }

    @Test
    void anElementOfThousandsOfAttributesIsRefused() {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 5_000; i++) attributes.append(" a").append(i).append("='1'");
        assertEquals(Kind.CORRUPT, kind(Docx.of("<w:p" + attributes + "/>").bytes()));
    }

    @Test
    void definitionsAreRefusedInEveryPart() {
        String xxe = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>";
        String styles = xxe + "<w:styles" + Docx.NAMES + ">&e;</w:styles>";
        assertEquals(Kind.CORRUPT, kind(Docx.of(p("甲")).related("styles", styles).bytes()));
        Docx relations = Docx.of(p("甲"));
        assertEquals(
                Kind.CORRUPT,
                kind(
                        relations
                                .part("word/_rels/document.xml.rels", xxe + "<Relationships/>")
                                .bytes()));
    }

    @Test
    void picturesAloneAreScannedAndNothingIsEmpty() {
        String picture = "<w:p><w:r><w:drawing><a:blip r:embed='r1'/></w:drawing></w:r></w:p>";
        String old =
                "<w:p><w:r><w:pict><v:shape><v:imagedata r:id='r1'/></v:shape></w:pict></w:r></w:p>";
        assertEquals(Kind.SCANNED, kind(Docx.of(picture, p(" "), old).bytes()));
        assertEquals(Kind.SCANNED, kind(Docx.of(p("附件扫描件"), picture).bytes()));
        assertEquals(Kind.EMPTY, kind(Docx.of(p(""), p(" 　")).bytes()));
        assertEquals(Kind.EMPTY, kind(Docx.of().bytes()));
    }

    @Test
    void textThatWasDecodedWrongBeforeIsRefused() {
        assertEquals(Kind.NOT_TEXT, kind(Docx.of(p("报\uFFFD\uFFFD情况".repeat(9))).bytes()));
    }

    @Test
    void apartWithoutBodyOrEndIsDamaged() {
        assertEquals(
                Kind.CORRUPT,
                kind(Docx.of().part("word/document.xml", "<w:document xmlns:w='w'/>").bytes()));
        assertEquals(
                Kind.CORRUPT, kind(Docx.of().part("word/document.xml", HEAD + p("甲")).bytes()));
        assertEquals(Kind.CORRUPT, kind(Docx.of(p("甲")).part("word/document.xml", "").bytes()));
        assertEquals(
                Kind.CORRUPT,
                kind(Docx.of(p("甲")).without("word/document.xml").part("word/a.xml", "").bytes()));
    }

    @Test
    void cutOrWrongFilesAreRefusedWithoutAWord() {
        byte[] all = Sample.bytes("word/docx07_feature_soup.docx");
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, UTF_8));
        try {
            for (int cut = 100; cut < all.length; cut += 37)
                assertEquals(Kind.CORRUPT, kind(Arrays.copyOf(all, cut)));
            Random random = new Random(3);
            for (int i = 0; i < 300; i++) {
                byte[] wrong = all.clone();
                wrong[random.nextInt(wrong.length)] ^= (byte) (1 + random.nextInt(255));
                assertRefusedOrRead(wrong);
            }
        } finally {
            System.setErr(err);
        }
        assertEquals("", said.toString(UTF_8));
    }

    @Test
    void wrongBytesInTheTextAreDamage() {
        byte[] xml = (HEAD + p("法治政府") + "</w:body></w:document>").getBytes(UTF_8);
        xml[HEAD.length() + 40] = (byte) 0xFF;
        assertEquals(Kind.CORRUPT, kind(Docx.of().part("word/document.xml", xml).bytes()));
        byte[] declared =
                ("<?xml version='1.0' encoding='x-none'?>"
                                + HEAD
                                + p("甲")
                                + "</w:body></w:document>")
                        .getBytes(UTF_8);
        assertEquals(Kind.CORRUPT, kind(Docx.of().part("word/document.xml", declared).bytes()));
    }

    private static void assertRefusedOrRead(byte[] bytes) {
        try {
            assertEquals("复杂要素测试文档", Docx.texts(Docx.read(bytes)).get(0));
        } catch (UnreadableReportException e) {
            assertFalse(e.kind() == Kind.TOO_LARGE, () -> "" + e.getCause());
        }
    }

    private static byte[] nested(int depth) {
        String open = "<w:tbl><w:tr><w:tc>".repeat(depth);
        String close = "</w:tc></w:tr></w:tbl>".repeat(depth);
        return Docx.of(open + p("甲") + close + p("")).bytes();
    }

    /** That text, a million characters at a time. */
    private static byte[] bomb(String text, int megabytes) throws IOException {
        byte[] block = text.repeat(1_000_000 / text.length()).getBytes(UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(1);
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(HEAD.getBytes(UTF_8));
            for (int i = 0; i < megabytes / 20; i++) zip.write(block);
        }
        return bytes.toByteArray();
    }

    private static Kind kind(byte[] bytes) {
        return assertThrows(
                        UnreadableReportException.class,
                        () -> {
                            Document read =
                                    new DocumentReader(Limits.DEFAULT)
                                            .read("a.docx", new ByteArrayInputStream(bytes));
                            assertEquals("refused", r(Docx.texts(read).toString()));
                        })
                .kind();
    }
}
