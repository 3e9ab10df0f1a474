package io.zhunsheng.formats.rtf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhunsheng.document.Document;
import io.zhunsheng.document.Format;
import io.zhunsheng.document.UnreadableReportException.Kind;
import io.zhunsheng.formats.flow.Sample;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files of LibreOffice come out as what they were made from. */
class RtfSamplesTest {
    private final byte[] report = Sample.bytes("rtf/rtf03_auto_stylelinked.rtf");

    @Test
    void everyHeadingHasItsNumberAndLevelAndEveryParagraphAndCellItsPlace() {
        Sample.assertReport(Format.RTF, Sample.read(report));
    }

    @Test
    void mergedAndNestedTablesComeCellByCell() {
        Sample.assertTables(Sample.read(Sample.bytes("rtf/rtf06_tables.rtf")));
    }

    @Test
    void whatIsNotTheReportIsLeftOut() {
        Document document = Sample.read(Sample.bytes("rtf/rtf07_feature_soup.rtf"));
        assertEquals(
                List.of(
                        "0 复杂要素测试文档",
                        "1 一、正文标题",
                        "0 修订前缀【插入内容】修订后缀",
                        "0 软回车前",
                        "0 软回车后制表符后-连字符后",
                        "0 内容控件内段落",
                        "0 行内控件文字超链接文字智能标记。",
                        "0 脚注引用之后",
                        "0 脚注正文",
                        "0 文本框锚点段",
                        "0 可见文字",
                        "0 符号☑拼音注",
                        "1 二、结束"),
                Sample.levelled(document));
    }

    @Test
    void aFileCutShortIsRefusedAndNotReadHalf() {
        Sample.assertRefusedCutShort(report);
        assertEquals(Kind.CORRUPT, Sample.refusal(Arrays.copyOf(report, report.length - 2)));
    }
}
