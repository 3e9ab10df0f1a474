package io.zhunsheng.formats.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.zhunsheng.document.Document;
import io.zhunsheng.document.Format;
import io.zhunsheng.document.Paragraph;
import io.zhunsheng.document.UnreadableReportException;
import io.zhunsheng.document.UnreadableReportException.Kind;
import io.zhunsheng.formats.flow.Sample;
import io.zhunsheng.formats.samples.Truth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same report comes out of every Word file of it, heading for heading. */
class SamplesTest {
    /** Files of the whole report, and how many of its 74 headings state their level. */
    private static final String WHOLE =
            """
            docx01_typed_headingstyles.docx, 74
            docx02_auto_direct_poi.docx, 74
            docx03_auto_stylelinked.docx, 74
            docx05_typed_nostyles.docx, 0
            docx11_annotated_by_splice.docx, 74
            docx12_annotated_by_poi.docx, 74
            doc01_typed_headingstyles.doc, 74
            doc03_auto_stylelinked.doc, 73
            wps01_auto_stylelinked.wps, 73
            """;

    @ParameterizedTest
    @CsvSource(textBlock = WHOLE)
    void everyLineComesInItsOrder(String sample) {
        assertEquals(
                lines(Sample.report().stream().map(t -> plain(t.text())).toList()),
                lines(seen(sample).stream().map(p -> plain(p.text())).toList()));
    }

    /** Where LibreOffice wrote the file, one heading says that it is text. */
    @ParameterizedTest
    @CsvSource(textBlock = WHOLE)
    void headingsHaveTheirLevels(String sample, int stated) {
        List<Truth> truth = Sample.report();
        List<Paragraph> read = seen(sample);
        List<Integer> levels = read.stream().map(Paragraph::level).toList();
        assertEquals(
                stated,
                IntStream.range(0, read.size())
                        .filter(i -> truth.get(i).level() > 0)
                        .filter(i -> levels.get(i) == truth.get(i).level())
                        .count());
        assertEquals(stated, levels.stream().filter(level -> level > 0).count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx06_tables_merged_nested.docx", "doc06_tables_merged_nested.doc"})
    void cellsComeInReadingOrder(String sample) {
        List<Truth> expected = Sample.tables();
        List<Paragraph> read = read(sample).paragraphs();
        assertEquals(
                lines(expected.stream().map(t -> plain(t.text())).toList()),
                lines(read.stream().map(p -> plain(p.text())).toList()));
        assertEquals(
                expected.stream().map(Truth::level).toList(),
                read.stream().map(Paragraph::level).toList());
        assertEquals(
                IntStream.rangeClosed(1, 66).boxed().toList(),
                read.stream().map(Paragraph::number).toList());
    }

    @Test
    void whatIsNotTextIsLeftOut() {
        assertEquals(
                """
                1/0 复杂要素测试文档
                4/1 一、正文标题
                5/0 修订前缀【插入内容】修订后缀
                6/0 软回车前
                6/0 软回车后\t制表符后-连字符后
                7/0 内容控件内段落
                8/0 行内控件文字超链接文字智能标记。
                9/0 脚注引用之后
                9/0 脚注正文
                10/0 文本框锚点段
                10/0 文本框文字
                11/0 可见文字
                12/0 符号☑拼音注
                13/1 二、结束""",
                lines(Docx.places(read("docx07_feature_soup.docx"))));
    }

    @ParameterizedTest
    @CsvSource({
        "docx10_encrypted_pw_123456.docx, ENCRYPTED",
        "doc10_encrypted_pw_123456.doc, ENCRYPTED",
        "x02_billion_laughs.docx, CORRUPT",
        "x03_xxe.docx, CORRUPT",
        "x09_deep_sdt.docx, TOO_LARGE"
    })
    void whatCannotBeReadIsRefused(String sample, Kind kind) {
        assertEquals(
                kind, assertThrows(UnreadableReportException.class, () -> read(sample)).kind());
    }

    @Test
    void theFormatIsThatOfTheContent() {
        assertEquals(Format.DOC, read("wps01_auto_stylelinked.wps").format());
        assertEquals(Format.DOCX, read("docx07_feature_soup.docx").format());
    }

    private static List<Paragraph> seen(String sample) {
        return read(sample).paragraphs().stream().filter(p -> !p.text().isBlank()).toList();
    }

    private static Document read(String sample) {
        return Sample.read(Sample.bytes("word/" + sample));
    }

    /** Without blanks and with narrow brackets. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\\u3000]", "").replace('(', '（').replace(')', '）');
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines);
    }
}
