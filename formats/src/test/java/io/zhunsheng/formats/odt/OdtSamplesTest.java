package io.zhunsheng.formats.odt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhunsheng.document.Document;
import io.zhunsheng.document.Format;
import io.zhunsheng.document.UnreadableReportException.Kind;
import io.zhunsheng.formats.flow.Sample;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of LibreOffice come out as what they were made from. */
class OdtSamplesTest {
    @ParameterizedTest
    @ValueSource(strings = {"odt03_auto_outline.odt", "odt02_auto_lists.odt"})
    void everyHeadingHasItsNumberAndLevelAndEveryParagraphAndCellItsPlace(String name) {
        Sample.assertReport(Format.ODT, Sample.read(Sample.bytes("odt/" + name)));
    }

    @Test
    void mergedAndNestedTablesComeCellByCell() {
        Sample.assertTables(Sample.read(Sample.bytes("odt/odt06_tables.odt")));
    }

    @Test
    void whatIsNotTheReportIsLeftOut() {
        Document document = Sample.read(Sample.bytes("odt/odt07_feature_soup.odt"));
        assertEquals(
                List.of(
                        "0 复杂要素测试文档",
                        "1 一、正文标题",
                        "0 修订前缀【插入内容】修订后缀",
                        "0 软回车前",
                        "0 软回车后制表符后\u2010连字符后",
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
    void aFileWithBytesLostOrAddedOnTheWayIsRefused() {
        byte[] whole = Sample.bytes("odt/odt03_auto_outline.odt");
        byte[] more = Arrays.copyOf(whole, whole.length + 1);
        int end = whole.length - 60;
        System.arraycopy(whole, end, more, end + 1, whole.length - end);
        assertEquals(Kind.CORRUPT, Sample.refusal(more));
        byte[] less = Arrays.copyOf(whole, whole.length - 1);
        System.arraycopy(whole, end + 1, less, end, whole.length - end - 1);
        assertEquals(Kind.CORRUPT, Sample.refusal(less));
    }

    @Test
    void aFileCutShortIsRefused() {
        byte[] whole = Sample.bytes("odt/odt03_auto_outline.odt");
        Sample.assertRefusedCutShort(whole);
    }
}
