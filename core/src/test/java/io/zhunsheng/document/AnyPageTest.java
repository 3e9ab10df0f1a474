package io.zhunsheng.document;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever follows the beginning of a page or an archive, it is read or refused in a sentence. */
class AnyPageTest {
    private static final List<String> BEGINNINGS =
            List.of(
                    "<html>",
                    "<!DOCTYPE html>",
                    "<p>",
                    "<?xml version='1.0'?><html><body>",
                    "<!--",
                    "<table><tr>",
                    "<frameset>",
                    "<ol start=",
                    "<style>",
                    "<pre>",
                    "\uFEFF<html>",
                    "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: ",
                    "MIME-Version: 1.0\nContent-Type: ",
                    "# a\n# b\n",
                    "---\n");

    private static final List<String> PIECES =
            List.of(
                    "<div>",
                    "</div>",
                    "<p style='",
                    "display:none",
                    "'>",
                    "<ol>",
                    "<li value=-9>",
                    "<ul type=i>",
                    "<h2>",
                    "</h3>",
                    "<table>",
                    "<td>",
                    "<a href=#>",
                    "</a>",
                    "<br>",
                    "<img src=",
                    "<span style='mso-list:Ignore'>",
                    "&#xD800;",
                    "&nbsp;",
                    "\0",
                    "<del>",
                    "<ruby><rt>",
                    "<!--[if",
                    "]-->",
                    "<style>p{",
                    "}</style>",
                    "@media{",
                    "一、工作情况",
                    "全年办理案件56件，审结50件。",
                    "2024年1月8日",
                    "<select>",
                    "<frame>",
                    "</body></html>",
                    "<title>",
                    "</title>",
                    "\r\n",
                    "--b\r\n",
                    "--b--",
                    "quoted-printable\r\n\r\n",
                    "base64\r\n\r\n",
                    "=E4=B8",
                    "boundary=\"",
                    "```\n",
                    "|a|b|\n",
                    "|-|-|\n",
                    "**",
                    "[^1]: ",
                    "\\",
                    "<plaintext>",
                    "<script>",
                    "<svg>",
                    "<form>",
                    "<template>");

    @Provide
    Arbitrary<byte[]> files() {
        Arbitrary<byte[]> piece =
                Arbitraries.oneOf(
                        Arbitraries.of(PIECES).map(p -> p.getBytes(StandardCharsets.UTF_8)),
                        Arbitraries.bytes().array(byte[].class).ofMaxSize(6));
        return Arbitraries.of(BEGINNINGS)
                .flatMap(b -> piece.list().ofMaxSize(40).map(pieces -> joined(b, pieces)));
    }

    @Property(tries = 3000, seed = "7", shrinking = ShrinkingMode.OFF)
    void isReadOrRefused(@ForAll("files") byte[] file) {
        try {
            Document read =
                    new DocumentReader(Limits.DEFAULT)
                            .read("a.html", new ByteArrayInputStream(file));
            assertFalse(read.paragraphs().isEmpty());
        } catch (UnreadableReportException refusal) {
            assertNotNull(refusal.sentence("zh"));
            assertNull(refusal.getCause(), "it was expected, not caught");
        }
    }

    @Property(tries = 300, seed = "8", shrinking = ShrinkingMode.OFF)
    void aSpoiltPageIsReadOrRefused(
            @ForAll @IntRange(max = 3) int sample,
            @ForAll @Size(max = 8) List<@IntRange(max = 40_000) Integer> places,
            @ForAll byte by) {
        String[] samples = {
            "html01_trs_utf8.html",
            "html03_wordpaste_nometa_gbk.html",
            "html05_semantic_ol_autonumber.html",
            "html07_saved.mhtml"
        };
        byte[] file = Reading.sample(samples[sample]);
        for (int place : places) file[place % file.length] = by;
        isReadOrRefused(file);
    }

    private static byte[] joined(String beginning, List<byte[]> pieces) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(beginning.getBytes(StandardCharsets.UTF_8));
        pieces.forEach(file::writeBytes);
        return file.toByteArray();
    }
}
