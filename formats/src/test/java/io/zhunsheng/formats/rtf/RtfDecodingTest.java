package io.zhunsheng.formats.rtf;

import static io.zhunsheng.formats.rtf.Written.hex;
import static io.zhunsheng.formats.rtf.Written.raw;
import static io.zhunsheng.formats.rtf.Written.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhunsheng.document.UnreadableReportException.Kind;
import io.zhunsheng.formats.flow.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes become the characters their writer meant. */
class RtfDecodingTest {
    @ParameterizedTest
    @CsvSource({
        "134, GB18030, 法治政府建设年度报告㐀",
        "136, Big5, 法治政府建設年度報告功許",
        "128, windows-31j, 法治政府ソ能表",
        "129, x-windows-949, 법치정부法治",
        "204, windows-1251, Закон",
        "1, GB18030, 默认字符集",
        "0, GB18030, 西文字体里的汉字"
    })
    void aFontSaysHowItsBytesAreMeant(int charset, String encoding, String text) {
        String fonts = "{\\fonttbl{\\f0\\fcharset0 A;}{\\f7\\fnil\\fcharset" + charset + " B;}}";
        assertEquals(List.of(text), texts(fonts + "\\f7 " + hex(text, encoding)));
        assertEquals(
                List.of(text),
                texts(
                        fonts
                                + "\\f7 "
                                + raw(text, encoding)
                                        .replace("\\", "\\\\")
                                        .replace("{", "\\{")
                                        .replace("}", "\\}")));
    }

    @Test
    void aCodePageOfTheFontIsUsedWhereItHasOne() {
        assertEquals(
                List.of("許功蓋"),
                texts("{\\fonttbl{\\f1\\fnil\\cpg950 A;}}\\f1 " + hex("許功蓋", "Big5")));
    }

    @Test
    void theSecondByteMayBeALetterOrABrace() {
        // 乗 and 亇 in GB18030 end in a letter, 亄 in a brace.
        assertEquals(
                List.of("乗亄"), texts("{\\fonttbl{\\f1\\fcharset134 A;}}\\f1 \\'81\\\\\\'81\\'7b"));
        assertEquals(List.of("丂"), texts("{\\fonttbl{\\f1\\fcharset134 A;}}\\f1 \\'81@"));
    }

    @Test
    void aLineEndOfTheFileDoesNotSplitACharacter() {
        assertEquals(List.of("法治"), texts("\\'b7\r\n\\'a8\n\\'d6\\'ce"));
    }

    @Test
    void theFontOfChineseTextIsToldFromThatOfWesternText() {
        String fonts = "{\\fonttbl{\\f0\\fcharset0 A;}{\\f13\\fcharset134 B;}}";
        assertEquals(
                List.of("法治2023年é"),
                texts(
                        fonts
                                + "{\\loch\\af0\\hich\\af0\\dbch\\f13 \\'b7\\'a8\\'d6\\'ce}"
                                + "{\\hich\\af0\\dbch\\af13\\loch\\f0 2023}"
                                + "{\\f0\\loch\\af0\\hich\\af0\\dbch\\af13 \\'c4\\'ea}"
                                + "{\\hich\\af0\\dbch\\af13\\loch\\f0 \\'e9}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\\rtf1\\ansi ", "{\\rtf1\\ansi\\ansicpg1252\\deff0 ", "{\\rtf1 "})
    void chineseIsRecognisedThoughAWesternCodePageOrNoneIsNamed(String head) {
        assertEquals(
                List.of("法治政府，“2023”年 café “a”"),
                Sample.texts(
                        Sample.read(
                                Written.bytes(
                                        head
                                                + hex("法治政府，“2023”年", "GB18030")
                                                + " caf\\'e9 {\\'93a\\'94}}"))));
    }

    @Test
    void utf8IsReadWhereTheWholeFileIsSo() {
        assertEquals(List.of("法治政府，年度报告"), texts(raw("法治政府，年度报告", "UTF-8")));
    }

    @Test
    void whatStandsForACharacterIsPassedOver() {
        assertEquals(List.of("法治b"), texts("\\uc1\\u27861?\\u27835 ?b"));
        assertEquals(List.of("法治b"), texts("\\uc2\\u27861\\'b7\\'a8\\u27835\\'d6\\'ceb"));
        assertEquals(List.of("法治?"), texts("\\uc0\\u27861\\u27835 ?"));
        assertEquals(List.of("—b"), texts("\\u8212\\emdash b"));
        assertEquals(List.of("法b治c"), texts("{\\uc0\\u27861 b}\\u27835 ?c"));
    }

    @Test
    void whereNothingStandsForACharacterTheGroupEndsIt() {
        assertEquals(List.of("法治b"), texts("{\\u27861}{\\u27835}b"));
        assertEquals(List.of("法治", "b"), texts("\\u27861\\u27835?\\par ?b".replace("?b", "b")));
    }

    @Test
    void charactersBeyond32767AreNegativeAndRareOnesComeInPairs() {
        assertEquals(List.of("，，𠮷"), texts("\\u-244?\\u65292?\\u-10174?\\u-8265?"));
        assertEquals(
                List.of("\uFFFD法治政府建设年度报告法治政府建设年度报告"),
                texts("\\u-10174?" + hex("法治政府建设年度报告法治政府建设年度报告", "GB18030")));
    }

    @Test
    void charactersHaveNamesOfTheirOwn() {
        assertEquals(
                List.of("a\tb—–‘’“”•c\u00A0d-ef{}\\g"),
                texts(
                        "a\\tab b\\emdash\\endash\\lquote\\rquote\\ldblquote\\rdblquote\\bullet c\\~d\\_e\\-f\\{\\}\\\\g"));
    }

    @Test
    void symbolsAreShownAsTheyLook() {
        String fonts = "{\\fonttbl{\\f0\\fcharset134 A;}{\\f3\\fcharset2 Wingdings;}}";
        assertEquals(
                List.of("■一☑二"), texts(fonts + "{\\f3 n}\\u19968?{\\f3\\u-3842\\'fe}\\u20108?"));
    }

    @Test
    void controlCharactersAreDropped() {
        assertEquals(
                List.of("报告\t正文"),
                texts("\\'b1\\'a8\\'b8\\'e6\\'07\\'00\t\\'d5\\'fd\\'ce\\'c4\\u7?"));
    }

    @Test
    void textThatCannotBeDecodedIsRefused() {
        String wrong = "{\\rtf1\\ansi{\\fonttbl{\\f0\\fcharset134 A;}}\\f0 ";
        assertEquals(
                Kind.NOT_TEXT,
                Sample.refusal(
                        Written.bytes(wrong + "\\'ff\\'ff\\'80 \\'ff\\'fe".repeat(40) + "}")));
    }
}
