package io.zhunsheng.formats.word;

import static io.zhunsheng.formats.word.Docx.box;
import static io.zhunsheng.formats.word.Docx.cell;
import static io.zhunsheng.formats.word.Docx.p;
import static io.zhunsheng.formats.word.Docx.r;
import static io.zhunsheng.formats.word.Docx.row;
import static io.zhunsheng.formats.word.Docx.styled;
import static io.zhunsheng.formats.word.Docx.table;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables are read cell by cell, each paragraph of a cell one of the text. */
class WordTablesTest {
    @Test
    void cellsInReadingOrderMergedOnesOnce() {
        String table =
                table(
                        row(
                                cell("<w:gridSpan w:val='2'/>", p("合计")),
                                cell("<w:vMerge w:val='restart'/>", p("备注"))),
                        row(
                                cell("", p("案件") + p("（件）")),
                                cell("", p("12")),
                                cell("<w:vMerge/>", p("看不见"))),
                        row(
                                cell("", p("罚没")),
                                cell("", ""),
                                cell("<w:vMerge w:val='continue'/>", p(""))));
        assertEquals(
                List.of(
                        "1/0 前", "2/0 合计", "3/0 备注", "4/0 案件", "5/0 （件）", "6/0 12", "7/0 ",
                        "8/0 罚没", "9/0 ", "10/0 后"),
                Docx.of(p("前"), table, p("后")).places());
    }

    @Test
    void tablesInTables() {
        String inner = table(row(cell("", p("内一")), cell("", p("内二"))));
        assertEquals(
                List.of("外一", "内一", "内二", "", "外二"),
                Docx.texts(table(row(cell("", p("外一") + inner + p("")), cell("", p("外二"))))));
    }

    @Test
    void aReportLaidOutInOneCellIsReadAsItIs() {
        String report = styled("1", "一、总体情况") + p("全年。") + styled("1", "二、问题");
        assertEquals(
                List.of("1/1 一、总体情况", "2/0 全年。", "3/1 二、问题"),
                Docx.of(table(row(cell("", report)))).styles(Docx.HEADINGS).places());
    }

    @Test
    void rowsAndCellsInControls() {
        String cell = "<w:sdt><w:sdtContent>" + cell("", p("一")) + "</w:sdtContent></w:sdt>";
        String rows =
                "<w:sdt><w:sdtContent>" + row(cell, cell("", p("二"))) + "</w:sdtContent></w:sdt>";
        assertEquals(List.of("一", "二"), Docx.texts(table(rows)));
    }

    @Test
    void deletedAndHiddenRowsAreLeftOut() {
        String deleted = "<w:tr><w:trPr><w:del w:id='1'/></w:trPr>" + cell("", p("删行")) + "</w:tr>";
        String hidden = "<w:tr><w:trPr><w:hidden/></w:trPr>" + cell("", p("藏行")) + "</w:tr>";
        String inserted =
                "<w:tr><w:trPr><w:ins w:id='1'/></w:trPr>" + cell("", p("插行")) + "</w:tr>";
        String gone =
                "<w:tr>" + cell("<w:cellDel w:id='1'/>", p("删格")) + cell("", p("留格")) + "</w:tr>";
        assertEquals(
                List.of("插行", "", "留格", "完"),
                Docx.texts(table(deleted, hidden, inserted, gone), p("完")));
    }

    @Test
    void aMarkDeletedAtTheEndOfACellDoesNotReachIntoTheNext() {
        String open = p("<w:rPr><w:del w:id='1'/></w:rPr>", r("一"));
        assertEquals(List.of("一", "二"), Docx.texts(table(row(cell("", open), cell("", p("二"))))));
    }

    @Test
    void boxesInCells() {
        assertEquals(
                List.of("格", "框", "次"),
                Docx.texts(
                        table(
                                row(
                                        cell("", "<w:p>" + r("格") + box(p("框")) + "</w:p>"),
                                        cell("", p("次"))))));
    }
}
