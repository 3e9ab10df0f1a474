package io.zhunsheng.formats.odt;

import static io.zhunsheng.formats.odt.Flat.p;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.zhunsheng.document.UnreadableReportException;
import io.zhunsheng.document.UnreadableReportException.Kind;
import io.zhunsheng.formats.flow.Sample;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile, broken, foreign and empty files are answered at once. */
class OdtRefusalsTest {
    private static final String TYPE = "application/vnd.oasis.opendocument.text";

    @Test
    void externalEntitiesAndEntityBombsAreRefused(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "SECRET");
        String text = text(p("&x;"));
        String external = "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
        String bomb = "<!DOCTYPE a [<!ENTITY y \"YYYYYYYYYY\"><!ENTITY x \"&y;&y;&y;&y;\">]>";
        for (String type : new String[] {external, bomb}) {
            byte[] flat = text.replaceFirst("\\?>", "?>" + type).getBytes(StandardCharsets.UTF_8);
            assertEquals(Kind.CORRUPT, Sample.refusal(flat));
            String part = new String(flat, StandardCharsets.UTF_8);
            assertEquals(Kind.CORRUPT, Sample.refusal(Flat.zip("content.xml", part)));
            assertEquals(
                    Kind.CORRUPT,
                    Sample.refusal(Flat.zip("content.xml", text(p("A")), "styles.xml", part)));
        }
    }

    @Test
    void partsThatInflateBeyondMeasureAreTooLarge() throws IOException {
        for (String part : new String[] {"content.xml", "styles.xml"}) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(
                        text("").replaceAll("</office:text>.*", "<a>")
                                .getBytes(StandardCharsets.UTF_8));
                byte[] blanks = new byte[1 << 20];
                Arrays.fill(blanks, (byte) ' ');
                for (int i = 0; i < 300; i++) zip.write(blanks);
                if (part.equals("styles.xml")) {
                    zip.putNextEntry(new ZipEntry("content.xml"));
                    zip.write(text(p("A")).getBytes(StandardCharsets.UTF_8));
                }
            }
            assertEquals(Kind.TOO_LARGE, Sample.refusal(bytes.toByteArray()));
        }
    }

    @Test
    void elementsThatLieTooDeepInEachOtherAreTooLarge() {
        for (String name : new String[] {"text:section", "text:span", "text:list", "table:table"})
            assertEquals(
                    Kind.TOO_LARGE,
                    Sample.refusal(
                            text(("<" + name + ">").repeat(200_000)
                                            + ("</" + name + ">").repeat(200_000))
                                    .getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void moreTextOrMoreParagraphsThanAllowedAreTooLarge() {
        for (String body :
                new String[] {
                    p("A".repeat(3_000_001)),
                    p("").repeat(400_000),
                    p("<text:line-break/>A".repeat(400_000))
                })
            assertEquals(
                    Kind.TOO_LARGE, Sample.refusal(text(body).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void markupThatTheParserWouldKeepWholeInMemoryIsTooLarge() {
        String much = "A".repeat(5 << 20);
        for (String body :
                new String[] {
                    "<!--" + much + "-->",
                    "<?x " + much + "?>",
                    p("<![CDATA[" + much + "]]>"),
                    "<text:p text:style-name=\"" + much + "\"/>"
                })
            assertEquals(
                    Kind.TOO_LARGE, Sample.refusal(text(body).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aDeletionWithoutEndIsCorrupt() {
        String changes =
                "<text:tracked-changes><text:changed-region xml:id=\"d\"><text:deletion/></text:changed-region></text:tracked-changes>";
        String body = changes + p("A<text:change-start text:change-id=\"d\"/>") + p("B".repeat(40));
        assertEquals(Kind.CORRUPT, Sample.refusal(text(body).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void partsWithEndlessNamesAreNotReadToTheirEnds() {
        String part = "PK\u0003\u0004" + "a".repeat(22) + "\u00FF\u00FF";
        byte[] parts = part.repeat(1 << 19).getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                Kind.UNSUPPORTED,
                assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Sample.refusal(parts)));
    }

    @Test
    void anEncryptedFileIsRefusedAsSuch() {
        String manifest =
                "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
                        + "<manifest:file-entry manifest:full-path=\"content.xml\"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>";
        assertEquals(
                Kind.ENCRYPTED,
                Sample.refusal(
                        Flat.zip(
                                "mimetype",
                                TYPE,
                                "content.xml",
                                "\u0001\u0002",
                                "META-INF/manifest.xml",
                                manifest)));
        assertEquals(
                Kind.ENCRYPTED,
                Sample.refusal(
                        Flat.zip(
                                "mimetype",
                                TYPE,
                                "encrypted-package",
                                "\u0001\u0002",
                                "META-INF/manifest.xml",
                                manifest)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"spreadsheet", "presentation", "drawing", "chart"})
    void otherKindsOfOpenDocumentAreUnsupported(String kind) {
        byte[] flat =
                Flat.whole(
                        "<office:body><office:"
                                + kind
                                + ">"
                                + p("A")
                                + "</office:"
                                + kind
                                + "></office:body>");
        assertEquals(Kind.UNSUPPORTED, Sample.refusal(flat));
        assertEquals(
                Kind.UNSUPPORTED,
                Sample.refusal(Flat.zip("content.xml", new String(flat, StandardCharsets.UTF_8))));
    }

    @Test
    void picturesWithoutTextAreScannedAndNothingIsEmpty() {
        String picture =
                "<draw:frame><draw:image><office:binary-data>AAAA</office:binary-data></draw:image></draw:frame>";
        assertEquals(
                Kind.SCANNED,
                Sample.refusal(text(p(picture) + p("第1页")).getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                Kind.EMPTY, Sample.refusal(text(p("") + p(" ")).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void brokenXmlAndXmlOfAnotherKindAreCorrupt() {
        assertEquals(Kind.CORRUPT, Sample.refusal(Flat.zip("content.xml", "")));
        assertEquals(Kind.CORRUPT, Sample.refusal(Flat.zip("content.xml", "<a/>")));
        String whole = text(p("A"));
        assertEquals(
                Kind.CORRUPT,
                Sample.refusal(
                        whole.substring(0, whole.length() - 3).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void cutsAndWrongBytesGiveADocumentOrARefusal() {
        Random random = new Random(20231120);
        byte[] zipped = Sample.bytes("odt/odt07_feature_soup.odt");
        byte[] flat =
                Flat.bytes(
                        Flat.OUTLINE,
                        Flat.LISTS,
                        Flat.h(1, "A")
                                + Flat.ul("text:style-name=\"L\"", Flat.li(p("B")))
                                + p("C".repeat(30)));
        for (int i = 0; i < 600; i++) {
            byte[] whole = i % 2 == 0 ? zipped : flat;
            byte[] broken =
                    Arrays.copyOf(
                            whole, i % 3 == 0 ? random.nextInt(whole.length) + 1 : whole.length);
            for (int flips = i % 20; flips > 0 && broken.length > 300; flips--)
                broken[300 + random.nextInt(broken.length - 300)] = (byte) random.nextInt(256);
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> answered(broken));
        }
    }

    private static void answered(byte[] bytes) {
        try {
            Sample.read(bytes);
        } catch (UnreadableReportException e) {
            boolean ours =
                    !(e.getCause() instanceof Error)
                            && !(e.getCause() instanceof NullPointerException);
            if (!ours) throw new AssertionError(e);
            assertFalse(e.sentence("zh").isBlank());
        }
    }

    private static String text(String body) {
        return new String(Flat.bytes("", "", body), StandardCharsets.UTF_8);
    }
}
