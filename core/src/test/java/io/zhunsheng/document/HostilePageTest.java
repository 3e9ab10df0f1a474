package io.zhunsheng.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhunsheng.document.UnreadableReportException.Kind;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages meant to break a reader are answered soon, by text or by a refusal, and without a sound.
 */
class HostilePageTest {
    private static final String TEXT = "一、工作情况。全年办理各类案件1024件。";
    private static final Duration SOON = Duration.ofSeconds(20);

    static Stream<Arguments> readable() {
        return Stream.of(
                Arguments.of("deep", "<div>".repeat(20_000) + TEXT),
                Arguments.of("deeper", "<div>".repeat(300_000) + TEXT),
                Arguments.of("deep fonts", "<div>" + "<font>".repeat(30_000) + TEXT),
                Arguments.of("deep tables", "<table><tr><td>".repeat(20_000) + TEXT),
                Arguments.of("deep lists", "<ol><li>".repeat(20_000) + TEXT),
                Arguments.of("misnested", "<div>" + "<i><b></i></b>".repeat(20_000) + TEXT),
                Arguments.of("attribute", "<div style=\"" + "x:y;".repeat(500_000) + "\">" + TEXT),
                Arguments.of("classes", "<div class=\"" + "title ".repeat(300_000) + "\">" + TEXT),
                Arguments.of(
                        "style",
                        "<style>"
                                + ".a,.b c,.d{display:none}".repeat(100_000)
                                + "</style><p>"
                                + TEXT),
                Arguments.of(
                        "media", "<style>" + "@media x{".repeat(200_000) + "</style><p>" + TEXT),
                Arguments.of(
                        "comments", "<!-- a -->".repeat(100_000) + "<html><p>" + TEXT + "</html>"),
                Arguments.of("blanks", "<p>" + " \n".repeat(1_000_000) + TEXT),
                Arguments.of("script", "<script>var a = '</html>';</script><p>" + TEXT),
                Arguments.of(
                        "doctype",
                        "<!DOCTYPE html [" + "<!ENTITY a \"b\">".repeat(1000) + "]><p>" + TEXT),
                Arguments.of("unclosed comment", "<p>" + TEXT + "<!-- " + "x -- ".repeat(500_000)),
                Arguments.of("nul", ("<div>" + TEXT + "</div>").repeat(50) + "<p>\0\0</p>"),
                Arguments.of(
                        "reversed", "<ol reversed>" + "<li>x".repeat(20_000) + TEXT + "</ol>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readable")
    void whateverIsInTheWayTheTextIsFound(String name, String html) {
        Document read = soon(html);
        assertTrue(read.paragraphs().stream().anyMatch(p -> p.text().contains(TEXT)), name);
    }

    @Test
    void plainTextToTheEndIsText() {
        assertTrue(
                soon("<p>" + TEXT + "<plaintext></p>" + "x<p>\n".repeat(30_000)).paragraphs().size()
                        > 1);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("a million elements", Kind.TOO_LARGE, "<p>a".repeat(600_000)),
                Arguments.of(
                        "entities",
                        Kind.TOO_LARGE,
                        "<p>"
                                + "&amp;&nbsp;&#x4e00;&none;&#x4e00;&lt;&gt;&quot;&copy;"
                                        .repeat(230_000)),
                Arguments.of("links", Kind.EMPTY, "<p>" + "<a href=x>字</a><br>".repeat(20_000)),
                Arguments.of(
                        "frames", Kind.EMPTY, "<html><frameset>" + "<frame src=x>".repeat(50_000)),
                Arguments.of("script", Kind.EMPTY, "<p><script>" + "</scrip".repeat(500_000)),
                Arguments.of("pictures", Kind.SCANNED, "<html>" + "<img src=a.jpg>".repeat(20_000)),
                Arguments.of("nul bytes", Kind.NOT_TEXT, "<p>" + "\0".repeat(200_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void whatHoldsNothingOrTooMuchIsRefusedSoon(String name, Kind kind, String html) {
        assertEquals(kind, assertTimeoutPreemptively(SOON, () -> Reading.refusal(html)));
    }

    @Test
    void nothingIsPrinted() {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        System.setErr(System.out);
        try {
            soon("<div>".repeat(1000) + TEXT + "<table><p></table></b></i><frame>&#xD800;&#0;");
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertEquals("", printed.toString(StandardCharsets.UTF_8));
    }

    private static Document soon(String html) {
        return assertTimeoutPreemptively(SOON, () -> Reading.of(html));
    }
}
