package io.zhunsheng.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.zhunsheng.document.UnreadableReportException.Kind;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines come out as they went in, and what is no text is refused by its kind. */
class TextReaderTest {
    private final DocumentReader reader = new DocumentReader(Limits.DEFAULT);

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028", "\u0085"})
    void everyLineEndEndsALine(String end) {
        Document document = reader.read("a.txt", "一、标题" + end + end + "正文。");
        assertEquals(List.of("一、标题", "", "正文。"), texts(document));
        assertEquals(3, document.paragraphs().get(2).number());
    }

    @Test
    void formFeedsEndPagesAndLines() {
        Document document = reader.read("a.txt", "第一页\n\f第二页上\n第二页下\f第三页\n\f");
        assertEquals(List.of("第一页", " 第二页上", "第二页下", " 第三页", " "), texts(document));
        assertEquals(
                List.of(1, 2, 2, 3, 4),
                document.paragraphs().stream().map(Paragraph::page).toList());
        assertEquals(List.of(), document.picturePages());
    }

    @Test
    void aPageWithoutTextBetweenOthersWasAPicture() {
        Document document = reader.read("a.txt", "\f第一页有字\n\f\f \f第五页\n\f\f");
        assertEquals(List.of(3, 4), document.picturePages());
    }

    @Test
    void mixedLineEndsAreCountedOnce() {
        assertEquals(List.of("甲", "乙", "丙", "丁"), texts(reader.read("a.txt", "甲\r\n乙\r丙\n丁")));
    }

    @Test
    void aLoneSurrogateIsReplacedAndAPairIsKept() {
        Document document = reader.read("a.txt", "年\uD842度\uDFB7报\uD842\uDFB7告");
        assertEquals("年\uFFFD度\uFFFD报\uD842\uDFB7告", document.paragraphs().get(0).text());
    }

    @Test
    void theHashIsThatOfTheBytes() {
        byte[] bytes = "年度报告".getBytes(StandardCharsets.UTF_8);
        assertEquals(reader.read("a.txt", "年度报告").sha256(), read(bytes).sha256());
        assertEquals(64, read(bytes).sha256().length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\u3000\r\n", "\uFEFF"})
    void nothingToReadIsEmpty(String text) {
        assertEquals(Kind.EMPTY, refusal(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void moreThanTheLimitIsTooLarge() {
        DocumentReader small = new DocumentReader(Limits.DEFAULT.withBytes(10).withCharacters(4));
        assertEquals(
                Kind.TOO_LARGE,
                kind(() -> small.read("a.txt", new ByteArrayInputStream(new byte[11]))));
        assertEquals(Kind.TOO_LARGE, kind(() -> small.read("a.txt", "一二三四五")));
        assertEquals(List.of("一二三四"), texts(small.read("a.txt", "一二三四")));
    }

    @Test
    void binaryRubbishIsNotText() {
        byte[] rubbish = new byte[4096];
        new Random(7).nextBytes(rubbish);
        assertEquals(Kind.NOT_TEXT, refusal(rubbish));
        assertEquals(Kind.NOT_TEXT, refusal(new byte[200]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7 年度报告", "PK\u0003\u0004年度报告", "{\\rtf1 年度报告"})
    void knownFormatsAreUnsupportedRatherThanReadAsText(String head) {
        assertEquals(Kind.UNSUPPORTED, refusal(head.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void filesAreRefusedByWhatIsWrongWithThem(@TempDir Path folder) throws Exception {
        assertEquals(Kind.NOT_FOUND, kind(() -> reader.read(folder.resolve("没有.txt"))));
        assertEquals(Kind.UNSUPPORTED, kind(() -> reader.read(folder)));
        Path file = Files.writeString(folder.resolve("报告.txt"), "年度报告");
        assertEquals(file.toString(), reader.read(file).name());
    }

    @Test
    void markdownSignsGoAndColumnsStay() {
        Document document = reader.read("a.md", "## 一、标题\n**重点**工作");
        assertEquals(2, document.paragraphs().get(0).level());
        assertEquals("   一、标题", document.paragraphs().get(0).text());
        assertEquals("  重点  工作", document.paragraphs().get(1).text());
        assertEquals(
                "## 一、标题",
                reader.read("a.txt", "## 一、标题").paragraphs().get(0).text(),
                "in plain text # is text");
    }

    private Document read(byte[] bytes) {
        return reader.read("a.txt", new ByteArrayInputStream(bytes));
    }

    private Kind refusal(byte[] bytes) {
        return kind(() -> read(bytes));
    }

    private static Kind kind(org.junit.jupiter.api.function.Executable reading) {
        return assertThrows(UnreadableReportException.class, reading).kind();
    }

    private static List<String> texts(Document document) {
        return document.paragraphs().stream().map(Paragraph::text).toList();
    }
}
