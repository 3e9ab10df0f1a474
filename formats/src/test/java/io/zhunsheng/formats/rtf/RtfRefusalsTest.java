package io.zhunsheng.formats.rtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.zhunsheng.document.UnreadableReportException;
import io.zhunsheng.document.UnreadableReportException.Kind;
import io.zhunsheng.formats.flow.Sample;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile, broken and empty files are answered at once. */
class RtfRefusalsTest {
    @ParameterizedTest
    @ValueSource(ints = {50_000, 500_000})
    void groupsWithoutEndAreTooLarge(int depth) {
        assertEquals(Kind.TOO_LARGE, refusal("{\\rtf1 " + "{".repeat(depth)));
        assertEquals(
                Kind.TOO_LARGE,
                refusal("{\\rtf1 " + "{\\b ".repeat(depth) + "}".repeat(depth + 1)));
        assertEquals(Kind.TOO_LARGE, refusal("{\\rtf1 " + "{\\footnote ".repeat(depth)));
        assertEquals(Kind.CORRUPT, refusal("{\\rtf1 A{\\*\\x " + "{".repeat(depth)));
    }

    @Test
    void depthInWhatIsNotReadIsNoMatter() {
        String skipped = "{\\*\\x " + "{".repeat(9_999) + "}".repeat(10_000);
        assertEquals(
                List.of("A"),
                Sample.texts(Sample.read(Written.bytes("{\\rtf1 " + skipped + "A}"))));
    }

    @Test
    void moreTextOrMoreParagraphsThanAllowedAreTooLarge() {
        assertEquals(Kind.TOO_LARGE, refusal("{\\rtf1 " + "A".repeat(3_000_001) + "}"));
        assertEquals(Kind.TOO_LARGE, refusal("{\\rtf1 " + "\\par".repeat(3_000_001) + "}"));
        assertEquals(Kind.TOO_LARGE, refusal("{\\rtf1 A" + "\\line A".repeat(3_000_001) + "}"));
        assertEquals(Kind.TOO_LARGE, refusal("{\\rtf1 " + "{\\footnote}".repeat(3_000_001) + "}"));
    }

    @Test
    void picturesWithoutTextAreScanned() {
        assertEquals(
                Kind.SCANNED,
                refusal("{\\rtf1 {\\pict\\jpegblip ffd8}\\par {\\*\\shppict{\\pict 00}}\\par}"));
        assertEquals(Kind.SCANNED, refusal("{\\rtf1 {\\object{\\*\\objdata 00}} 1\\par}"));
        assertEquals(
                Kind.SCANNED,
                refusal("{\\rtf1{\\shp{\\*\\shpinst{\\sp{\\sn pib}{\\sv{\\pict 00}}}}}\\par}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\\rtf1}",
                "{\\rtf1\\par\\par }",
                "{\\rtf1{\\info{\\title A}}}",
                "{\\rtf1{\\v A}}"
            })
    void noTextIsEmpty(String text) {
        assertEquals(Kind.EMPTY, refusal(text));
    }

    @Test
    void theLastBraceMayBeForgottenByHandButNotByAWordProcessor() {
        assertEquals(
                List.of("A", "B"),
                Sample.texts(Sample.read(Written.bytes("{\\rtf1 A\\par B\\par"))));
        assertEquals(Kind.CORRUPT, refusal(Written.WORD + "A\\par B\\par"));
        assertEquals(Kind.CORRUPT, refusal("{\\rtf1 A\\par {\\b B\\par"));
        assertEquals(
                Kind.CORRUPT,
                refusal("{\\rtf1 A\\par \\bin100 B\\par".replace("\\bin100", "{\\pict\\bin100")));
    }

    @Test
    void whatFollowsTheLastBraceIsIgnoredUnlessTheReportGoesOn() {
        for (String rest : List.of("\0\0\0", "\r\n", "<html>X</html>", "}}}", "{\\rtf1 X\\par}"))
            assertEquals(
                    List.of("A"),
                    Sample.texts(Sample.read(Written.bytes("{\\rtf1 A\\par}" + rest))));
        assertEquals(Kind.CORRUPT, refusal("{\\rtf1 A\\par} B\\par C\\par}"));
    }

    @Test
    void cutsAndWrongBytesGiveADocumentOrARefusal() {
        Random random = new Random(20231120);
        for (String name : List.of("rtf07_feature_soup.rtf", "rtf06_tables.rtf")) {
            byte[] whole = Sample.bytes("rtf/" + name);
            for (int i = 0; i < 300; i++) {
                byte[] broken =
                        Arrays.copyOf(
                                whole, i % 3 == 0 ? random.nextInt(whole.length) : whole.length);
                for (int flips = i % 20; flips > 0 && broken.length > 8; flips--)
                    broken[8 + random.nextInt(broken.length - 8)] = (byte) random.nextInt(256);
                assertTimeoutPreemptively(Duration.ofSeconds(5), () -> answered(broken));
            }
        }
    }

    private static void answered(byte[] bytes) {
        try {
            Sample.read(bytes);
        } catch (UnreadableReportException e) {
            if (e.getCause() != null && e.kind() != Kind.TOO_LARGE) throw new AssertionError(e);
        }
    }

    private static Kind refusal(String text) {
        return Sample.refusal(Written.bytes(text));
    }
}
