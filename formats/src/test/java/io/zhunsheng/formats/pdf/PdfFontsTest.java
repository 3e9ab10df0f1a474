package io.zhunsheng.formats.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes of fonts, most of which no file brings along, become text. */
class PdfFontsTest {
    private static final String TEXT = "法治政府——“依法行政”…2023年";

    private static String composite(String encoding, String ordering, String more) {
        return "/Type/Font/Subtype/Type0/BaseFont/FangSong_GB2312/Encoding/"
                + encoding
                + more
                + "/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/FangSong_GB2312"
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering("
                + ordering
                + ")/Supplement 2>>/DW 1000/W[1 95 500]/FontDescriptor<</Type/FontDescriptor"
                + "/FontName/FangSong_GB2312/Flags 4>>>>]";
    }

    @ParameterizedTest
    @CsvSource({
        "GBK-EUC-H, GBK",
        "GBKp-EUC-H, GBK",
        "GB-EUC-H, GBK",
        "GBK2K-H, GB18030",
        "UniGB-UCS2-H, UTF-16BE",
        "UniGB-UTF16-H, UTF-16BE",
    })
    void fontsOfChineseThatAreNotEmbeddedAreRead(String encoding, String charset) {
        String codes = Pdf.codes(TEXT.getBytes(Charset.forName(charset)));
        assertEquals(List.of(TEXT), Pdf.showing(composite(encoding, "GB1", ""), codes).read());
    }

    @Test
    void linesThatRunDownAreRead() {
        String codes = Pdf.codes("法治政府——建设".getBytes(Charset.forName("GBK")));
        assertEquals(
                List.of("法治政府——建设"), Pdf.showing(composite("GBK-EUC-V", "GB1", ""), codes).read());
    }

    @Test
    void codesThatAreUtf16NeedNoGlyph() {
        String codes = Pdf.codes("中国·东莞𠀀".getBytes(StandardCharsets.UTF_16BE));
        assertEquals(
                List.of("中国·东莞𠀀"),
                Pdf.showing(composite("UniGB-UTF16-H", "GB1", ""), codes).read());
    }

    @Test
    void whatNeitherFileNorFontTellsIsNotGuessed() {
        Pdf silent = Pdf.showing(composite("Identity-H", "Identity", ""), "002A002B002C002D");
        assertEquals("not-text", silent.refusal());
        String map =
                "begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange"
                        + " 1 beginbfchar <0041> <6CD5> endbfchar endcmap";
        Pdf half =
                Pdf.showing(
                        composite("Identity-H", "Identity", "/ToUnicode 5 0 R"), "0041004200430044")
                        .stream(5, "", map.getBytes(StandardCharsets.US_ASCII));
        assertEquals("not-text", half.refusal());
    }

    @Test
    void otherReadersOfPdfKeepTheirFonts() {
        Pdf.showing(Pdf.ARIAL + "/Encoding/WinAnsiEncoding", "32303233").read();
        Path cache = Path.of(System.getProperty("user.home"), ".pdfbox.cache");
        boolean before = Files.exists(cache);
        assertEquals(
                List.of("2023"),
                Pdf.showing(
                                "/Type/Font/Subtype/Type1/BaseFont/SimSun/Encoding/WinAnsiEncoding",
                                "32303233")
                        .read());
        assertEquals(before, Files.exists(cache), "fonts of the system were looked at");
        var first = FontMappers.instance();
        Pdf.showing(Pdf.ARIAL, "32303233").read();
        assertEquals(first, FontMappers.instance(), "only one stands before the other");
        assertFalse(first.getClass().getName().contains("FontMapperImpl"));
    }
}
