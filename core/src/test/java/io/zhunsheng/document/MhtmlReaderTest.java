package io.zhunsheng.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhunsheng.document.UnreadableReportException.Kind;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A web page saved in one file reads like the page itself. */
class MhtmlReaderTest {
    private static final List<String> LINES =
            List.of("一、工作", "全年办理行政复议案件56件，审结50件。", "二、打算", "继续推进各项工作，巩固示范创建成果。");
    private static final String PAGE =
            "<html><body>" + WebBody.PARAGRAPHS.of(LINES) + "</body></html>";

    @Test
    void thePageThatChromeSavedIsThePage() {
        Document saved = Reading.of("a.mhtml", Reading.sample("html07_saved.mhtml"));
        Document page = Reading.of("a.html", Reading.sample("html01_trs_utf8.html"));
        assertEquals(Format.MHTML, saved.format());
        assertEquals(page.paragraphs(), saved.paragraphs());
    }

    @ParameterizedTest
    @CsvSource({
        "quoted-printable,UTF-8,utf-8",
        "quoted-printable,GB18030,gb2312",
        "base64,GB18030,gb2312",
        "base64,UTF-8,us-ascii",
        "8bit,GB18030,utf-8",
        "8bit,UTF-8,",
        "BASE64,UTF-16LE,unicode",
        "binary,GB18030,iso-8859-1"
    })
    void everyTransferEncodingAndCharsetIsRead(String encoding, String real, String declared) {
        String type = "text/html" + (declared == null ? "" : "; charset=\"" + declared + "\"");
        byte[] page = PAGE.getBytes(Charset.forName(real));
        byte[] archive =
                archive(
                        "boundary=\"----=_NextPart_000\"",
                        "----=_NextPart_000",
                        part(type, encoding, page));
        assertEquals(LINES, Reading.texts(Reading.of("a.mht", archive)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "boundary=abc",
                "boundary=\"abc\"",
                "BOUNDARY = abc ; type=\"text/html\"",
                "type=\"text/html\";\r\n\tboundary=\"abc\""
            })
    void theBoundaryMayBeQuotedOrNot(String parameter) {
        byte[] page = part("text/html", "8bit", PAGE.getBytes(StandardCharsets.UTF_8));
        assertEquals(LINES, Reading.texts(Reading.of("a.mht", archive(parameter, "abc", page))));
    }

    @Test
    void theRootIsThePartThatIsNamedOrTheFirst() {
        byte[] other =
                part(
                        "text/html",
                        "8bit",
                        PAGE.replace("二、", "三、").getBytes(StandardCharsets.UTF_8));
        byte[] page =
                part(
                        "text/html\r\nContent-ID: <frame-1@mhtml.blink>",
                        "8bit",
                        PAGE.getBytes(StandardCharsets.UTF_8));
        assertEquals(
                "三、打算",
                Reading.texts(Reading.of("a", archive("boundary=a-b", "a-b", other, page))).get(2));
        assertEquals(
                "二、打算",
                Reading.texts(
                                Reading.of(
                                        "a",
                                        archive(
                                                "start=\"<frame-1@mhtml.blink>\"; boundary=a-b",
                                                "a-b",
                                                other,
                                                page)))
                        .get(2));
    }

    @Test
    void theFrameThatHoldsTheArticleIsRead() {
        byte[] root =
                part(
                        "text/html",
                        "8bit",
                        "<html><body><h1>某某区人民政府</h1><p>欢迎访问，请使用新版浏览器，以便完整显示。</p><iframe src=cid:x></iframe></body></html>"
                                .getBytes(StandardCharsets.UTF_8));
        byte[] menu =
                part(
                        "text/html",
                        "8bit",
                        ("<html>" + WebFrame.menu(20) + "</html>")
                                .getBytes(StandardCharsets.UTF_8));
        String article = WebBody.PARAGRAPHS.of(Reading.report("txt_002_utf8.txt", 3, 1));
        byte[] frame =
                part("text/html", "quoted-printable", article.getBytes(StandardCharsets.UTF_8));
        List<String> read =
                Reading.texts(Reading.of("a", archive("boundary=a", "a", root, menu, frame)));
        assertEquals(Reading.report("txt_002_utf8.txt", 3, 1).size(), read.size());
    }

    @Test
    void aPartOfPartsIsRead() {
        byte[] plain =
                part("text/plain; charset=utf-8", "8bit", "一、纯文本".getBytes(StandardCharsets.UTF_8));
        byte[] page =
                part("text/html; charset=utf-8", "8bit", PAGE.getBytes(StandardCharsets.UTF_8));
        byte[] inner = archive("boundary=\"in\"", "in", plain, page);
        byte[] whole =
                archive("boundary=out", "out", inner, part("image/png", "base64", new byte[400]));
        assertEquals(LINES, Reading.texts(Reading.of("a.eml", whole)));
    }

    @Test
    void aMailOfTextIsText() {
        byte[] plain =
                part(
                        "text/plain; charset=gb2312",
                        "base64",
                        "一、工作\r\n已完成。".getBytes(Charset.forName("GBK")));
        Document mail = Reading.of("a.eml", archive("boundary=b", "b", plain));
        assertEquals(List.of("一、工作", "已完成。"), Reading.texts(mail));
        assertEquals(Format.MHTML, mail.format());
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 60, 95, 99})
    void anArchiveCutOffAmidItsPageIsDamaged(int percent) {
        byte[] archive = Reading.sample("html07_saved.mhtml");
        assertEquals(
                Kind.CORRUPT,
                Reading.refusal(java.util.Arrays.copyOf(archive, archive.length * percent / 100)));
    }

    @Test
    void anArchiveCutOffBehindItsPageIsWhole() {
        byte[] page = part("text/html", "quoted-printable", PAGE.getBytes(StandardCharsets.UTF_8));
        byte[] archive =
                archive("boundary=q", "q", page, part("image/jpeg", "base64", new byte[4000]));
        assertEquals(
                LINES,
                Reading.texts(
                        Reading.of("a", java.util.Arrays.copyOf(archive, archive.length - 2000))));
    }

    @Test
    void anArchiveWithoutAPageIsRefused() {
        assertEquals(
                Kind.CORRUPT,
                Reading.refusal(
                        "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n没有分隔线"));
        assertEquals(
                Kind.EMPTY,
                Reading.refusal(
                        archive("boundary=x", "x", part("image/png", "base64", new byte[9]))));
    }

    @Test
    void aThousandNestedPartsAreAnsweredAtOnce() {
        StringBuilder nested = new StringBuilder("MIME-Version: 1.0\r\n");
        for (int i = 0; i < 1000; i++)
            nested.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\r\n\r\n--b")
                    .append(i)
                    .append("\r\n");
        assertTrue(List.of(Kind.CORRUPT, Kind.EMPTY).contains(Reading.refusal(nested.toString())));
    }

    private static byte[] archive(String parameter, String boundary, byte[]... parts) {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        write(
                archive,
                "From: \"Saved by Windows Internet Explorer 8\"\r\nSubject: =?gb2312?B??=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\t"
                        + parameter
                        + "\r\n\r\nThis is a multi-part message in MIME format.\r\n\r\n");
        for (byte[] part : parts) {
            write(archive, "--" + boundary + "\r\n");
            archive.writeBytes(part);
            write(archive, "\r\n");
        }
        write(archive, "--" + boundary + "--\r\n");
        return archive.toByteArray();
    }

    private static byte[] part(String type, String encoding, byte[] content) {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        write(
                part,
                "Content-Type: "
                        + type
                        + "\r\nContent-Transfer-Encoding: "
                        + encoding
                        + "\r\nContent-Location: file:///a\r\n\r\n");
        switch (encoding) {
            case "quoted-printable" -> write(part, quoted(content));
            case "base64", "BASE64" -> part.writeBytes(Base64.getMimeEncoder().encode(content));
            default -> part.writeBytes(content);
        }
        return part.toByteArray();
    }

    private static String quoted(byte[] content) {
        StringBuilder quoted = new StringBuilder();
        int column = 0;
        for (byte b : content) {
            String one =
                    b == '=' || b < ' '
                            ? String.format("=%02X", b & 0xFF)
                            : String.valueOf((char) b);
            if ((column += one.length()) > 73) {
                quoted.append("=\r\n");
                column = one.length();
            }
            quoted.append(one);
        }
        return quoted.toString();
    }

    private static void write(ByteArrayOutputStream to, String text) {
        to.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
