package io.zhunsheng.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same report comes out of every encoding offices save it in. */
class CharsetsTest {
    private static final String REPORT =
            """
            青岭县人民政府2022年法治政府建设工作报告
            市人民政府：
            一、主要举措和成效
            全面推行行政执法“三项制度”，公示执法信息4216条。
            """;

    @ParameterizedTest
    @CsvSource({
        "UTF-8,",
        "UTF-8,EFBBBF",
        "GB18030,",
        "GBK,",
        "UTF-16LE,",
        "UTF-16LE,FFFE",
        "UTF-16BE,",
        "UTF-16BE,FEFF"
    })
    void aReportIsReadInEveryEncodingWithAndWithoutMark(String charset, String mark)
            throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (mark != null) bytes.write(java.util.HexFormat.of().parseHex(mark));
        bytes.write(REPORT.getBytes(Charset.forName(charset)));
        assertEquals(REPORT, Charsets.decode(bytes.toByteArray()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void aFewWordsAreEnoughToTellTheEncoding(String charset) {
        String words = "法治政府建设年度报告";
        assertEquals(words, Charsets.decode(words.getBytes(Charset.forName(charset))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uE863", "\uD842\uDFB7", "镕", "〇", "㈠"})
    void rareCharactersSurviveGb18030(String rare) {
        String text = "二〇二二年度法治政府建设工作报告，署名" + rare + "，特此报告。";
        assertEquals(text, Charsets.decode(text.getBytes(Charset.forName("GB18030"))));
    }

    @ParameterizedTest
    @CsvSource({
        "txt_000_gb18030.txt",
        "txt_000_utf16le_bom.txt",
        "txt_000_utf16be_bom.txt",
        "txt_000_utf8bom.txt",
        "txt_000_cr_only.txt"
    })
    void theSamplesAllHoldTheSameReport(String sample) {
        String report = Charsets.decode(Reading.sample("txt_000_utf8.txt"));
        String other = Charsets.decode(Reading.sample(sample));
        assertEquals(
                report.lines().toList(),
                other.replace("\r\n", "\n").replace('\r', '\n').lines().toList());
    }

    @Test
    void aDeclaredEncodingIsBelievedOnlyWhereEveryByteFits() {
        byte[] big5 = "行政複議案件審結".getBytes(Charset.forName("Big5"));
        byte[] gbk = "行政复议案件审结".getBytes(Charset.forName("GBK"));
        assertEquals("行政複議案件審結", Charsets.decode(big5, "Big5"));
        assertEquals("行政复议案件审结", Charsets.decode(gbk, "gb2312"));
        assertEquals("行政复议案件审结", Charsets.decode(gbk, "iso-8859-1"));
        assertEquals(
                "行政复议",
                Charsets.decode("行政复议".getBytes(java.nio.charset.StandardCharsets.UTF_8), "gbk"));
    }

    @Test
    void plainUtf8IsWhatTheDecoderOfTheLibraryReads() {
        Random random = new Random(3629);
        int[] bytes = {'a', 0xE4, 0xB8, 0x80, 0xC2, 0xB7, 0xED, 0xA0, 0xE0, 0x9F, 0xC1, 0xF0, 0xFF};
        int read = 0;
        for (int i = 0; i < 500_000; i++) {
            byte[] some = new byte[random.nextInt(6)];
            for (int k = 0; k < some.length; k++)
                some[k] = (byte) bytes[random.nextInt(bytes.length)];
            String expected = null;
            try {
                expected = UTF_8.newDecoder().decode(ByteBuffer.wrap(some)).toString();
                read++;
            } catch (CharacterCodingException e) {
                // no UTF-8
            }
            boolean plain =
                    expected == null || expected.chars().noneMatch(c -> c >= 0xD800 && c < 0xE000);
            assertEquals(plain ? expected : null, Utf8.plain(some));
        }
        assertTrue(read > 10_000, "read " + read);
    }
}
