package io.zhunsheng.formats.odt;

import static io.zhunsheng.formats.odt.Flat.h;
import static io.zhunsheng.formats.odt.Flat.p;
import static io.zhunsheng.formats.odt.Flat.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhunsheng.document.Document;
import io.zhunsheng.document.Paragraph;
import io.zhunsheng.formats.flow.Sample;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reader of a file sees is read, and nothing else. */
class OdtContentTest {
    private static final String HIDDEN =
            "<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties text:display=\"none\"/></style:style>"
                    + "<style:style style:name=\"T2\" style:family=\"text\" style:parent-style-name=\"T1\"/>"
                    + "<style:style style:name=\"T3\" style:family=\"text\" style:parent-style-name=\"T1\"><style:text-properties text:display=\"true\"/></style:style>"
                    + "<style:style style:name=\"P9\" style:family=\"paragraph\"><style:text-properties text:display=\"none\"/></style:style>"
                    + "<style:style style:name=\"Contents_20_1\" style:family=\"paragraph\"/>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<office:annotation><dc:creator>X</dc:creator><text:p>X</text:p></office:annotation><office:annotation-end/>",
                "<text:span text:style-name=\"T1\">X<text:span>X</text:span></text:span>",
                "<text:span text:style-name=\"T2\">X</text:span>",
                "<text:hidden-text text:is-hidden=\"true\" text:string-value=\"X\">X</text:hidden-text>",
                "<text:script>X</text:script>",
                "<text:bookmark text:name=\"X\"/><text:toc-mark text:string-value=\"X\"/>",
                "<draw:frame><draw:object><office:body>X</office:body></draw:object><svg:title>X</svg:title><svg:desc>X</svg:desc></draw:frame>",
                "<text:soft-page-break/>",
                "<office:event-listeners><a>X</a></office:event-listeners>"
            })
    void isLeftOut(String inline) {
        assertEquals(List.of("甲乙"), Sample.texts(Flat.read(HIDDEN, p("甲" + inline + "乙"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<text:span text:style-name=\"T3\">X</text:span>",
                "<text:a>X</text:a>",
                "<text:title>X</text:title>",
                "<text:hidden-text text:is-hidden=\"false\">X</text:hidden-text>",
                "<text:ruby><text:ruby-base>X</text:ruby-base><text:ruby-text>pin</text:ruby-text></text:ruby>",
                "<text:meta><text:meta-field>X</text:meta-field></text:meta>",
                "<loext:content-control>X</loext:content-control>",
                "<text:page-number>X</text:page-number>",
                "<text:sequence text:name=\"Table\">X</text:sequence>",
                "<![CDATA[X]]>",
                "&#88;"
            })
    void isRead(String inline) {
        assertEquals(List.of("甲X乙"), Sample.texts(Flat.read(HIDDEN, p("甲" + inline + "乙"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<text:section text:display=\"none\"><text:p>X</text:p></text:section>",
                "<text:section text:display=\"condition\" text:is-hidden=\"true\"><text:p>X</text:p></text:section>",
                "<text:p text:style-name=\"P9\">X</text:p>",
                "<text:p><text:hidden-paragraph text:is-hidden=\"true\"/>X</text:p>",
                "<text:p text:style-name=\"Contents_20_1\">X</text:p>",
                "<text:bibliography><text:index-body><text:p>X</text:p></text:index-body></text:bibliography>",
                "<text:alphabetical-index><text:index-body><text:p>X</text:p></text:index-body></text:alphabetical-index>",
                "<text:p>目 录</text:p><text:p/><text:table-of-content><text:index-body><text:p>X</text:p></text:index-body></text:table-of-content>",
                "<text:tracked-changes><text:changed-region><text:deletion><text:p>X</text:p></text:deletion></text:changed-region></text:tracked-changes>",
                "<office:forms><a>X</a></office:forms>"
            })
    void isLeftOutBetweenParagraphs(String block) {
        assertEquals(List.of("甲", "乙"), Sample.texts(Flat.read(HIDDEN, p("甲") + block + p("乙"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<text:section text:display=\"true\"><text:p>X</text:p></text:section>",
                "<text:section text:display=\"condition\"><text:section><text:p>X</text:p></text:section></text:section>",
                "<text:unknown><text:p>X</text:p></text:unknown>"
            })
    void isReadBetweenParagraphs(String block) {
        assertEquals(List.of("甲", "X", "乙"), texts(p("甲") + block + p("乙")));
    }

    @Test
    void deletionsShownInTheirPlaceAreLeftOut() {
        String changes =
                "<text:tracked-changes><text:changed-region xml:id=\"d\"><text:deletion/></text:changed-region>"
                        + "<text:changed-region xml:id=\"i\"><text:insertion/></text:changed-region></text:tracked-changes>";
        assertEquals(
                List.of("甲丁", "戊己", "庚"),
                texts(
                        changes
                                + p("甲<text:change-start text:change-id=\"d\"/>乙<text:tab/>")
                                + h(1, "丙<text:change-end text:change-id=\"d\"/>丁")
                                + p("戊<text:change-start text:change-id=\"i\"/>己")
                                + p("<text:change-end text:change-id=\"i\"/>庚")));
    }

    @Test
    void headingsHaveTheirLevelWithOrWithoutNumber() {
        Document document =
                Sample.read(Flat.bytes("", "", h(1, "A") + h(2, "B") + h(10, "C") + p("D")));
        assertEquals(List.of("1 A", "2 B", "9 C", "0 D"), Sample.levelled(document));
    }

    @Test
    void blanksCollapseAndGapsDoNot() {
        assertEquals(
                List.of("甲 乙 丙   丁\t戊"),
                texts(
                        "<text:p>\n   甲 \n\t 乙<text:span> </text:span> 丙<text:s text:c=\"3\"/>丁<text:tab/>戊</text:p>"));
        assertEquals(
                List.of("甲乙" + " ".repeat(1000) + "丙"),
                texts(p("甲<text:s text:c=\"-7\"/>乙<text:s text:c=\"2000000000\"/>丙")));
    }

    @Test
    void linesBrokenWithinAParagraphShareItsNumberAndTheFirstHasItsLevel() {
        Document document = Flat.read("", p("甲") + h(1, "乙<text:line-break/>丙") + p("丁"));
        assertEquals(
                List.of(
                        new Paragraph(1, null, 0, "甲"),
                        new Paragraph(2, null, 1, "一、乙"),
                        new Paragraph(2, null, 0, "丙"),
                        new Paragraph(3, null, 0, "丁")),
                document.paragraphs());
    }

    @Test
    void notesAndTextBoxesStandBehindTheirParagraphUnderItsNumber() {
        String note =
                "<text:note text:note-class=\"footnote\"><text:note-citation>1</text:note-citation><text:note-body><text:p>注 一</text:p><text:p>注二</text:p></text:note-body></text:note>";
        String box = "<draw:frame><draw:text-box><text:p>框</text:p></draw:text-box></draw:frame>";
        String shape =
                "<draw:g><draw:custom-shape><text:p>形</text:p><draw:enhanced-geometry/></draw:custom-shape></draw:g>";
        Document document = Flat.read("", p("甲" + note + " 乙" + box + shape + "丙") + p("丁"));
        assertEquals(
                List.of("1 甲 乙丙", "1 注 一", "1 注二", "1 框", "1 形", "2 丁"),
                document.paragraphs().stream().map(p -> p.number() + " " + p.text()).toList());
    }

    @Test
    void cellsComeOneByOneAndInnerTablesInTheirPlace() {
        String inner =
                "<table:table><table:table-row><table:table-cell>"
                        + p("丁")
                        + "</table:table-cell></table:table-row></table:table>";
        Document document =
                Flat.read(
                        "",
                        "<table:table><table:table-header-rows><table:table-row><table:table-cell>"
                                + p("甲")
                                + "</table:table-cell><table:table-cell>"
                                + p("乙")
                                + p("丙")
                                + "</table:table-cell></table:table-row></table:table-header-rows><table:table-row><table:table-cell table:number-columns-spanned=\"2\">"
                                + inner
                                + "</table:table-cell><table:covered-table-cell>"
                                + p("X")
                                + "</table:covered-table-cell></table:table-row></table:table>"
                                + p("戊"));
        assertEquals(List.of("甲", "乙", "丙", "丁", "戊"), Sample.texts(document));
        assertEquals(List.of("甲", "乙", "丙", "丁"), Sample.cells(document));
    }

    @Test
    void headersAndFootersAreLeftOutAndTheirStylesMeanNothing() {
        String hidden =
                "<style:style style:name=\"P1\" style:family=\"paragraph\"><style:text-properties text:display=\"none\"/></style:style>";
        String all =
                new String(
                        Flat.whole(
                                "<office:automatic-styles>"
                                        + hidden
                                        + "</office:automatic-styles><office:master-styles><style:master-page><style:header>"
                                        + p("X")
                                        + "</style:header></style:master-page></office:master-styles>"),
                        StandardCharsets.UTF_8);
        String content =
                new String(
                        Flat.whole(
                                "<office:body><office:text><text:p text:style-name=\"P1\">甲</text:p></office:text></office:body>"),
                        StandardCharsets.UTF_8);
        assertEquals(
                List.of("甲"),
                Sample.texts(
                        Sample.read(
                                Flat.zip(
                                        "mimetype",
                                        "application/vnd.oasis.opendocument.text",
                                        "styles.xml",
                                        all,
                                        "content.xml",
                                        content))));
    }
}
