package io.zhunsheng.formats.odt;

import static io.zhunsheng.formats.odt.Flat.h;
import static io.zhunsheng.formats.odt.Flat.li;
import static io.zhunsheng.formats.odt.Flat.list;
import static io.zhunsheng.formats.odt.Flat.number;
import static io.zhunsheng.formats.odt.Flat.p;
import static io.zhunsheng.formats.odt.Flat.texts;
import static io.zhunsheng.formats.odt.Flat.ul;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhunsheng.formats.flow.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers are counted as LibreOffice shows them. */
class OdtNumberingTest {
    private static final String L = "text:style-name=\"L\"";
    private static final String M = "text:style-name=\"M\"";
    private static final String ON = " text:continue-numbering=\"true\"";

    @Test
    void headingsCountByTheOutline() {
        assertEquals(
                List.of("一、A", "（一）B", "（二）C", "1.D", "二、E", "（一）F"),
                texts(h(1, "A") + h(2, "B") + h(2, "C") + h(3, "D") + h(1, "E") + h(2, "F")));
    }

    @Test
    void aLevelLeftOutCountsAllTheSame() {
        assertEquals(List.of("一、A", "1.B", "（二）C"), texts(h(1, "A") + h(3, "B") + h(2, "C")));
        assertEquals(
                List.of("(a) A".replace(" ", ""), "2.B"),
                texts(ul(L, li(ul("", li(p("A")))), li(p("B")))));
    }

    @Test
    void headingsMayStartAnewOrHaveNoNumber() {
        String start =
                "<text:h text:outline-level=\"1\" text:restart-numbering=\"true\" text:start-value=\"9\">B</text:h>";
        String header = "<text:h text:outline-level=\"1\" text:is-list-header=\"true\">C</text:h>";
        assertEquals(
                List.of("一、A", "九、B", "C", "十、D", "E"),
                texts(h(1, "A") + start + header + h(1, "D") + h(7, "E")));
    }

    @Test
    void aHeadingWhoseNumberTheAuthorTookOffIsNotCounted() {
        String off =
                "<style:style style:name=\"P1\" style:family=\"paragraph\" style:parent-style-name=\"Heading\" style:list-style-name=\"\"/>";
        assertEquals(
                List.of("一、A", "B", "二、C"),
                Sample.texts(
                        Flat.read(
                                off,
                                h(1, "A")
                                        + "<text:h text:style-name=\"P1\" text:outline-level=\"1\">B</text:h>"
                                        + h(1, "C"))));
    }

    @Test
    void aHeadingStyleWithoutListCountsByTheOutlineUnlessItsNumberIsTyped() {
        String own =
                "<style:style style:name=\"公文标题\" style:family=\"paragraph\" style:list-style-name=\"\"/>";
        String body =
                h(1, "A")
                        + "<text:h text:style-name=\"公文标题\" text:outline-level=\"1\">B</text:h>"
                        + "<text:h text:style-name=\"公文标题\" text:outline-level=\"1\"><text:bookmark/><text:span>三、C</text:span></text:h>";
        assertEquals(
                List.of("一、A", "二、B", "三、C"),
                Sample.texts(Sample.read(Flat.bytes(Flat.OUTLINE + own, "", body))));
    }

    @Test
    void aListBeginsAnewUnlessItSaysThatItGoesOn() {
        assertEquals(
                List.of("1.A", "2.B", "1.C", "2.D"),
                texts(ul(L, li(p("A")), li(p("B"))) + ul(L, li(p("C"))) + ul(L + ON, li(p("D")))));
        assertEquals(
                List.of("1.A", "一、B", "1.C", "2.D"),
                texts(
                        ul(L, li(p("A")))
                                + ul(M, li(p("B")))
                                + ul(L + ON, li(p("C")))
                                + ul(L + ON, li(p("D")))));
    }

    @Test
    void aListMayGoOnWithOneThatItNames() {
        assertEquals(
                List.of("1.A", "一、B", "2.C"),
                texts(
                        ul(L + " xml:id=\"x\"", li(p("A")))
                                + ul(M, li(p("B")))
                                + ul(L + " text:continue-list=\"x\"", li(p("C")))));
    }

    @Test
    void listsThatGoOnAreCountedAtEveryLevel() {
        assertEquals(
                List.of("一、A", "（一）B", "1.C", "D", "2.E", "（二）F"),
                texts(
                        ul(M, li(p("A"), ul("", li(p("B"), ul("", li(p("C")))))))
                                + p("D")
                                + ul(M + ON, li(ul("", li(ul("", li(p("E")))))))
                                + ul(M + ON, li(ul("", li(p("F")))))));
    }

    @Test
    void onlyTheFirstParagraphOfAnItemHasItsNumber() {
        assertEquals(
                List.of("1.A", "(a)B", "C", "(a)D", "2.E"),
                texts(
                        ul(
                                L,
                                li(p("A"), ul("", li(p("B"))), p("C"), ul("", li(p("D")))),
                                li(p("E")))));
    }

    @Test
    void aHeaderHasNoNumber() {
        assertEquals(
                List.of("A", "1.B"),
                texts(ul(L, "<text:list-header>" + p("A") + "</text:list-header>", li(p("B")))));
    }

    @Test
    void anItemMayStartAtAnyNumber() {
        assertEquals(
                List.of("7.A", "8.B", "3.C"),
                texts(
                        ul(
                                L,
                                "<text:list-item text:start-value=\"7\">"
                                        + p("A")
                                        + "</text:list-item>",
                                li(p("B")),
                                "<text:list-item text:start-value=\"3\">"
                                        + p("C")
                                        + "</text:list-item>")));
    }

    @Test
    void numbersOfLevelsAboveAreShownWhereTheyHaveAny() {
        String many =
                list(
                        "D",
                        number(1, "1", "第", "章")
                                + Flat.level(
                                        "list-level-style-number",
                                        2,
                                        "1",
                                        "",
                                        "",
                                        "text:display-levels=\"2\"")
                                + number(3, "", "", "")
                                + Flat.level(
                                        "list-level-style-number",
                                        4,
                                        "1",
                                        "-",
                                        "-",
                                        "text:display-levels=\"4\""));
        assertEquals(
                List.of("第1章 A", "1.1 B", "C", "-1.1.1-D"),
                Sample.texts(
                        Flat.read(
                                many,
                                ul(
                                        "text:style-name=\"D\"",
                                        li(
                                                p("A"),
                                                ul(
                                                        "",
                                                        li(
                                                                p("B"),
                                                                ul(
                                                                        "",
                                                                        li(
                                                                                p("C"),
                                                                                ul(
                                                                                        "",
                                                                                        li(
                                                                                                p(
                                                                                                        "D"))))))))))));
    }

    @Test
    void aLabelSpelledOutInTheStyleIsTaken() {
        String spelled =
                list(
                        "F",
                        "<text:list-level-style-number text:level=\"1\" style:num-format=\"1\" style:num-suffix=\"X\" loext:num-list-format=\"第%1%条 \"/>"
                                + "<text:list-level-style-number text:level=\"2\" style:num-format=\"甲, 乙, 丙, ...\" style:num-list-format=\"%1%-%2%、\"/>");
        assertEquals(
                List.of("第1条 A", "1-甲、B"),
                Sample.texts(
                        Flat.read(
                                spelled,
                                ul("text:style-name=\"F\"", li(p("A"), ul("", li(p("B"))))))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1|12",
                "a|l",
                "A|L",
                "i|xii",
                "I|XII",
                "一, 二, 三, ...|十二",
                "一|十二",
                "壹, 贰, 叁, ...|壹拾贰",
                "①, ②, ③, ...|⑫",
                "１, ２, ３, ...|１２",
                "子, 丑, 寅, ...|亥",
                "01, 02, 03, ...|12",
                "who knows|12"
            })
    void formatsAreKnownByExample(String format, String twelfth) {
        String item = "<text:list-item text:start-value=\"12\">" + p("A") + "</text:list-item>";
        assertEquals(
                List.of(twelfth + "、A"),
                Sample.texts(
                        Flat.read(
                                list("F", number(1, format, "", "、")),
                                ul("text:style-name=\"F\"", item))));
    }

    @Test
    void aBlankParagraphIsCounted() {
        assertEquals(List.of("1.A", "2.", "3.C"), texts(ul(L, li(p("A")), li(p("")), li(p("C")))));
    }

    @Test
    void aListInATableCellOrTextBoxIsAListOfItsOwn() {
        String cell = "<table:table-cell>" + ul(L, li(p("B"))) + p("C") + "</table:table-cell>";
        String box =
                "<draw:frame><draw:text-box>"
                        + p("E")
                        + ul(L, li(p("F")))
                        + "</draw:text-box></draw:frame>";
        assertEquals(
                List.of("1.A", "1.B", "C", "1.D", "E", "1.F", "2.G"),
                texts(
                        ul(L, li(p("A")))
                                + "<table:table><table:table-row>"
                                + cell
                                + "</table:table-row></table:table>"
                                + ul(L, li(p("D" + box)), li(p("G")))));
    }

    @Test
    void aParagraphMayBeAnItemByItself() {
        String item =
                "<text:numbered-paragraph text:list-id=\"n\" text:style-name=\"L\" text:level=\"%d\">%s</text:numbered-paragraph>";
        assertEquals(
                List.of("1.A", "(a)B", "2.C"),
                texts(
                        String.format(item, 1, p("A"))
                                + String.format(item, 2, p("B"))
                                + String.format(item, 1, p("C"))));
    }

    @Test
    void theListStyleMayBeThatOfTheParagraph() {
        String style =
                "<style:style style:name=\"P\" style:family=\"paragraph\" style:list-style-name=\"M\"/>";
        assertEquals(
                List.of("A", "一、B"),
                Sample.texts(
                        Flat.read(
                                style,
                                "<text:p text:style-name=\"P\">A</text:p>"
                                        + ul("", li("<text:p text:style-name=\"P\">B</text:p>")))));
    }

    @Test
    void bulletsAreShownAndPrivateOnesAsADot() {
        String bullets =
                list(
                        "B",
                        "<text:list-level-style-bullet text:level=\"1\" text:bullet-char=\"●\"/>"
                                + "<text:list-level-style-bullet text:level=\"2\" text:bullet-char=\"\uF0B7\"/>"
                                + "<text:list-level-style-image text:level=\"3\"/>");
        assertEquals(
                List.of("● A", "• B", "• C"),
                Sample.texts(
                        Flat.read(
                                bullets,
                                ul(
                                        "text:style-name=\"B\"",
                                        li(p("A"), ul("", li(p("B"), ul("", li(p("C"))))))))));
    }

    @Test
    void aGapIsKeptWhereTheNumberWouldRunIntoTheText() {
        String bare =
                list(
                        "F",
                        "<text:list-level-style-number text:level=\"1\" style:num-format=\"1\"><style:list-level-properties>"
                                + "<style:list-level-label-alignment text:label-followed-by=\"space\"/></style:list-level-properties></text:list-level-style-number>"
                                + "<text:list-level-style-number text:level=\"2\" style:num-format=\"1\"><style:list-level-properties>"
                                + "<style:list-level-label-alignment text:label-followed-by=\"nothing\"/></style:list-level-properties></text:list-level-style-number>"
                                + number(3, "1", "", ""));
        assertEquals(
                List.of("1 A", "1B", "1 C"),
                Sample.texts(
                        Flat.read(
                                bare,
                                ul(
                                        "text:style-name=\"F\"",
                                        li(p("A"), ul("", li(p("B"), ul("", li(p("C"))))))))));
    }

    @Test
    void aNumberThatTheFileWritesItselfIsTaken() {
        assertEquals(
                List.of("甲、A", "（乙）B", "1.C"),
                texts(
                        ul(L, li("<text:number>甲、</text:number>" + p("A")))
                                + "<text:h text:outline-level=\"1\"><text:number>（乙）</text:number>B</text:h>"
                                + ul(L, li(p("C")))));
    }

    @Test
    void nonsenseInNumbersIsNoMatter() {
        assertEquals(
                List.of("A", "1.B", "C"),
                texts(
                        "<text:h text:outline-level=\"-5\">A</text:h>"
                                + ul(
                                        L,
                                        "<text:list-item text:start-value=\"x\">"
                                                + p("B")
                                                + "</text:list-item>")
                                + "<text:h text:outline-level=\"99999999999\" text:is-list-header=\"true\">C</text:h>"));
    }
}
