package io.zhunsheng.formats.rtf;

import static io.zhunsheng.formats.rtf.Written.inWord;
import static io.zhunsheng.formats.rtf.Written.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhunsheng.document.Document;
import io.zhunsheng.document.Paragraph;
import io.zhunsheng.formats.flow.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reader of a file sees is read, and nothing else. */
class RtfContentTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\\info{\\title X}{\\author X}}",
                "{\\*\\unknown X{\\b X}}",
                "{\\header \\pard X\\par}{\\footerf X}",
                "{\\pict\\pngblip 89504e47}",
                "{\\*\\shppict{\\pict X}}{\\nonshppict{\\pict X}}",
                "{\\object\\objemb{\\*\\objdata 01}{\\result X}}",
                "{\\v X}",
                "{\\deleted X}",
                "{\\mvf X}",
                "{\\*\\bkmkstart X}{\\*\\bkmkend X}",
                "{\\*\\atnid X}{\\*\\atnauthor X}\\chatn{\\*\\annotation X}",
                "{\\xe X}{\\tc X}",
                "{\\field{\\*\\fldinst INDEX \\\\c 2}{\\fldrslt X\\par X}}",
                "{\\field{\\*\\fldinst PAGE}{\\fldrslt}}",
                "{\\nonesttables X}",
                "{\\shp{\\*\\shpinst{\\sp{\\sn X}{\\sv X}}}{\\shprslt X}}",
                "{\\upr{\\*\\bkmkstart X}{\\*\\ud{\\*\\bkmkstart X}}}",
                "{\\*\\themedata 5858}{\\*\\datastore 58}{\\themedata X}",
                "{\\bin5 }}X{{}",
                "{\\*\\blob\\bin3 }}X}",
                "{\\*\\pn\\pnlvlbody{\\pntxtb X}{\\pntxta X}}"
            })
    void isLeftOut(String group) {
        String report = "A".repeat(20);
        assertEquals(
                List.of("甲乙", report),
                texts("\\u30002?" + group + "\\u20057?\\par " + report + "\\par"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\\revised\\revauth1 X}",
                "{\\b X}",
                "{\\v0 X}",
                "{\\v\\plain X}",
                "{\\field{\\*\\fldinst HYPERLINK \"http://example.invalid\"}{\\fldrslt{\\ul X}}}",
                "{\\field\\fldedit{\\*\\fldinst{\\b REF a \\\\h}}{\\fldrslt X}}",
                "{\\unknownword X}",
                "{\\field{\\*\\fldinst EQ \\\\* jc2 \\\\o\\\\ad(\\\\s\\\\up 9(x),X)}{\\fldrslt }}"
            })
    void isRead(String group) {
        assertEquals(List.of("甲X乙"), texts("\\u30002?" + group + "\\u20057?\\par"));
    }

    @Test
    void charactersInACircleAreRead() {
        assertEquals(
                List.of("①⑫"),
                texts(
                        "{\\field{\\*\\fldinst{eq \\\\o\\\\ac(\\u9675 ?,1)}}{\\fldrslt}}"
                                + "{\\field{\\*\\fldinst{eq \\\\o\\\\ac(\\u9675?,\\\\s\\\\do 2(12))}}{\\fldrslt}}"
                                        .replace("\\\\s\\\\do 2(12)", "12")));
    }

    @Test
    void aDeletedParagraphEndJoinsTwoParagraphs() {
        assertEquals(
                List.of("甲乙", "丙"), texts("\\u30002?{\\deleted X\\par }\\u20057?\\par\\u19993?"));
        assertEquals(List.of("甲乙"), texts("\\u30002?{\\v X\\par }\\u20057?\\par"));
    }

    @Test
    void aTableOfContentsIsLeftOutWithItsTitle() {
        assertEquals(
                List.of("1 一、总体情况", "0 正文"),
                inWord(
                        "\\pard\\plain \\u30446\\'c4\\'bf\\u24405\\'c2\\'bc\\par\n"
                                + "\\pard\\plain \\s21 {\\field\\fldedit{\\*\\fldinst { TOC \\\\o \"1-3\" \\\\h}}{\\fldrslt "
                                + "{\\field{\\*\\fldinst{ HYPERLINK \\\\l \"_Toc1\"}}{\\fldrslt{A\\tab}{\\field{\\*\\fldinst{PAGEREF _Toc1}}{\\fldrslt{1}}}}}\\par "
                                + "B\\tab 2\\par }}\\pard\\plain \\par\n"
                                + "\\pard\\plain \\s1\\outlinelevel0 {\\listtext\\pard\\plain \\'d2\\'bb\\'a1\\'a2}"
                                + Written.hex("总体情况", "GB18030")
                                + "\\par \\pard\\plain "
                                + Written.hex("正文", "GB18030")
                                + "\\par"));
        assertEquals(
                List.of("0 A", "1 B"), inWord("A\\par\\pard\\s21 X\\tab 3\\par\\pard\\s1 B\\par"));
    }

    @Test
    void headingsAreKnownByOutlineLevelOrStyleOrWhatThatIsBasedOn() {
        assertEquals(
                List.of("1 A", "2 B", "2 C", "3 D", "0 E", "4 F", "0 G", "0 H"),
                inWord(
                        "\\pard\\plain\\s1 A\\par\\pard\\plain\\s2 B\\par\\pard\\plain\\s5 C\\par"
                                + "\\pard\\plain\\s6 D\\par\\pard\\plain\\s7 E\\par"
                                + "\\pard\\plain\\s0\\outlinelevel3 F\\par\\pard\\plain\\s1\\outlinelevel9 G\\par"
                                + "\\pard\\plain\\s10 H\\par"));
    }

    @Test
    void headingsAreKnownThoughTheGroupEndsBeforeTheParagraph() {
        assertEquals(List.of("1 A", "0 B"), inWord("{\\pard\\s1 A}\\par{\\pard B}\\par"));
    }

    @Test
    void theNumberOfAListStandsBeforeItsParagraph() {
        assertEquals(
                List.of("一、甲", "（二）乙", "1.丙", "3 丁", "• 戊", "2) 己"),
                texts(
                        "{\\fonttbl{\\f0\\fcharset134 A;}{\\f3\\fcharset2 Symbol;}}"
                                + "{\\listtext\\pard\\plain\\s1\\f0 \\'d2\\'bb\\'a1\\'a2}\\'bc\\'d7\\par "
                                + "{\\listtext\\pard\\plain\\ltrpar\\hich\\af0\\dbch\\f0\\'a3\\'a8\\'b6\\'fe\\'a3\\'a9\\tab}\\'d2\\'d2\\par "
                                + "{\\pntext\\pard\\plain 1.\\tab}{\\*\\pn \\pnlvlbody{\\pntxta .}}\\'b1\\'fb\\par "
                                + "{\\listtext\t3\t}\\'b6\\'a1\\par "
                                + "{\\listtext\\pard\\plain\\f3 \\loch\\af3\\hich\\f3 \\'b7\\tab}\\'ce\\'ec\\par "
                                + "{\\listtext\t2) }\\'bc\\'ba\\par"));
    }

    @Test
    void paragraphFormattingInAListNumberEndsWithIt() {
        assertEquals(
                List.of("1 一、A"),
                inWord(
                        "\\pard\\plain\\s1 {\\listtext\\pard\\plain \\'d2\\'bb\\'a1\\'a2\\tab}A\\par"));
    }

    @Test
    void notesAndTextBoxesStandBehindTheirParagraphUnderItsNumber() {
        Document document =
                Sample.read(
                        Written.bytes(
                                "{\\rtf1 A{\\shp{\\*\\shpinst\\shpleft1{\\sp{\\sn x}{\\sv 1}}"
                                        + "{\\shptxt \\pard X1\\par \\pard X2\\par }}{\\shprslt{\\*\\do\\dptxbx{\\dptxbxtext X1\\par}}}}"
                                        + "B{\\super\\chftn}{\\footnote\\pard{\\super\\chftn} Y{\\*\\unknown Z}\\par}C\\par"
                                        + "{\\*\\do\\dobxcolumn\\dptxbx{\\dptxbxtext V\\par}\\dpx1}D\\par{\\*\\footnote W}\\par E}"));
        assertEquals(
                List.of("1 ABC", "1 X1", "1 X2", "1  Y", "2 D", "2 V", "3 ", "3 W", "4 E"),
                document.paragraphs().stream().map(p -> p.number() + " " + p.text()).toList());
    }

    @Test
    void theWordsOfAWordArtTitleAreRead() {
        String title =
                "{\\shp{\\*\\shpinst{\\sp{\\sn shapeType}{\\sv 136}}"
                        + "{\\sp{\\sn gtextUNICODE}{\\sv \\u24066?\\u25919?\\u24220?}}"
                        + "{\\sp{\\sn gtextFont}{\\sv \\u23435?}}}{\\shprslt X}}";
        assertEquals(List.of("A", "市政府", "B"), texts("A" + title + "\\par B\\par"));
    }

    @Test
    void cellsComeOneByOneAndInnerTablesInTheirPlace() {
        assertEquals(
                List.of("A", "B1", "B2", "C", "D", "E", "F"),
                texts(
                        "\\trowd\\cellx1\\cellx2\\pard\\intbl A\\cell B1\\par B2\\cell\\row"
                                + "\\pard\\intbl\\itap2 C\\nestcell D\\nestcell{\\*\\nesttableprops\\trowd\\cellx1\\nestrow}"
                                + "{\\nonesttables\\par}\\pard\\intbl E\\cell\\cell\\row\\pard F\\par"));
    }

    @Test
    void aParagraphKnowsWhetherItStandsInACell() {
        String body =
                "A\\par\\trowd\\cellx1\\pard\\intbl B\\par C\\cell\\row"
                        + "\\pard\\itap2 D\\par E\\nestcell\\pard\\itap0 F\\par\\pard G\\par";
        Document document = Sample.read(Written.bytes("{\\rtf1 " + body + "}"));
        assertEquals(List.of("B", "C", "D", "E"), Sample.cells(document));
    }

    @Test
    void linesBrokenWithinAParagraphShareItsNumberAndTheFirstHasItsLevel() {
        Document document =
                Sample.read(
                        Written.bytes(
                                "{\\rtf1\\pard\\outlinelevel0 \\line A\\line B\\par\\pard C\\page D\\par}"));
        assertEquals(
                List.of(
                        new Paragraph(1, null, 1, "A"),
                        new Paragraph(1, null, 0, "B"),
                        new Paragraph(2, null, 0, "C"),
                        new Paragraph(2, null, 0, "D")),
                document.paragraphs());
    }

    @Test
    void blankParagraphsCount() {
        Document document = Sample.read(Written.bytes("{\\rtf1 A\\par\\par\\par B\\par}"));
        assertEquals(4, document.paragraphs().get(3).number());
        assertEquals("B", document.paragraphs().get(3).text());
    }

    @Test
    void aBackslashBeforeALineEndEndsTheParagraph() {
        assertEquals(List.of("A", "B", "C"), texts("A\\\nB\\\r\nC"));
    }
}
