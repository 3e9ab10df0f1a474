package io.zhunsheng.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A web page is known by how it begins, whatever stands before its first tag. */
class MarkupTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>",
                "<!DOCTYPE html><p>一",
                "<!doctype HTML PUBLIC \"-//W3C//DTD HTML 4.01 Transitional//EN\">\n<title>",
                "\r\n\r\n\t <HTML xmlns:v=\"urn:schemas-microsoft-com:vml\">",
                "<?xml version=\"1.0\" encoding=\"GB2312\"?>\n<?xml-stylesheet href='a'?><!DOCTYPE html PUBLIC \"x\"><html>",
                "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\">",
                "<!-- saved from url=(0043)http://www.example.invalid/a.html -->\n<!-- 模板 --><html>",
                "<!--[if IE 8]> <html class='ie8'> <![endif]--><!--[if !IE]><!--><html><!--<![endif]-->",
                "<![if !vml]><span>一",
                "<script>var a;</script>",
                "<div class=a>一</div>",
                "<b>一、工作</b>",
                "<UCAPCONTENT><p>一",
                "<p>一、工作",
                "<xml:namespace prefix=o /><p>一、<p>二、<br><br>三",
                "　　2023年，我区认真推进。<br>\n　　一、工作<br/>\n　　办理56件。<br />&nbsp;二、打算",
                "</div><p>一"
            })
    void pagesAreKnown(String begins) {
        assertEquals(Format.HTML, format(begins));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、工作",
                "某区报告里写到网页中的<p>标记，仅此一处。",
                "<2023年度>法治政府建设报告",
                "<一、工作>",
                "# 标题\n\n## 一、工作\n<p>段落</p>\n",
                "<!-- 注 -->\n# 标题\n\n## 一、工作\n",
                "<p align=\"center\">封面</p>\n\n# 标题\n\n## 一、工作\n",
                "a < b > c",
                "<",
                "<!",
                "<!--"
            })
    void textsAreNotTakenForPages(String text) {
        assertEquals(Format.TEXT, format(text));
    }

    @Test
    void aTagFarInsideATextMakesNoPageOfIt() {
        assertEquals(
                Format.TEXT,
                format("全年办理56件，审结50件。\n".repeat(400) + "<p><br></p><div></div>".repeat(9)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
    void everyEncodingAndMarkIsSeenThrough(String charset) {
        String page = "\n<!-- 政府网站 --><html><body>一";
        assertEquals(Format.HTML, Signature.format(page.getBytes(Charset.forName(charset))));
        if (!charset.startsWith("GB"))
            assertEquals(
                    Format.HTML,
                    Signature.format(("\uFEFF" + page).getBytes(Charset.forName(charset))));
    }

    @Test
    void manyBlankLinesAndLongCommentsBeforeAPageAreSkipped() {
        assertEquals(Format.HTML, format("\r\n".repeat(9000) + "<html>"));
        assertEquals(Format.HTML, format("<!--" + "x".repeat(20_000) + "--><html>"));
        assertEquals(Format.HTML, format("<!-- <html> " + "x".repeat(200_000)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: <Saved by Blink>\r\nSnapshot-Content-Location: http://a\r\nMIME-Version: 1.0\r\n",
                "MIME-Version: 1.0\nContent-Type: multipart/related;\n\tboundary=\"x\"\n\n",
                "\n\nX-Mailer: a\nContent-Type: MULTIPART/alternative; boundary=x\n",
                "From: =?gb2312?B?0rvF?=\r\n =?gb2312?B?x/g=?=\r\nMime-Version: 1.0\r\n"
            })
    void webArchivesAreKnownByTheirHeader(String begins) {
        assertEquals(Format.MHTML, format(begins));
    }

    @Test
    void aTextAboutMailIsText() {
        assertEquals(Format.TEXT, format("来源: 司法局\nMIME-Version: 1.0\n"));
        assertEquals(Format.TEXT, format("Title: a\n\nMIME-Version: 1.0\n"));
    }

    private static Format format(String text) {
        return Signature.format(text.getBytes(StandardCharsets.UTF_8));
    }
}
