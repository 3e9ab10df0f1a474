package io.zhunsheng.formats.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhunsheng.document.UnreadableReportException;
import io.zhunsheng.document.UnreadableReportException.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures and text that cannot be made out are refused, never judged. */
class LegibilityTest {
    private static final String PROSE = "全面推行行政执法三项制度，组织执法人员培训考试，办理行政复议案件，取得明显成效。";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFFFD\uFFFD年\uFFFD政\uFFFD工作",
                "\uE001\uE002\uE003年度报告的工作",
                "\u0003\u0004\u0005\u0006\u0007政府",
                "ÎÒÇøÈ«ÃæÂä",
                "!\"#$%&'()*+,-./:;<=>?",
                "锟斤拷烫屯棺籇鈥渃鍏ㄩ潰"
            })
    void longTextThatIsNoneIsRefused(String garbage) {
        Setting setting = new Setting();
        for (int i = 0; i < 40; i++) setting.paragraph(garbage);
        UnreadableReportException refusal = setting.refusal();
        assertEquals(Kind.NOT_TEXT, refusal.kind());
        assertTrue(refusal.getMessage().contains("Word"));
    }

    @Test
    void aFewUnknownCharactersDoNoHarm() {
        Setting setting = new Setting();
        for (int i = 0; i < 10; i++) setting.paragraph(PROSE);
        assertEquals(11, setting.paragraph("\uFFFD完").texts().size());
    }

    @Test
    void englishIsText() {
        Setting setting = new Setting();
        setting.size = 10;
        for (int i = 0; i < 20; i++)
            setting.put("Report on building a government under the rule of law", 79, 110 + i * 20);
        assertTrue(setting.texts().get(0).startsWith("Report on building a government"));
    }

    @Test
    void whereMostPagesArePicturesTheFileIsRefusedWithTheirCount() {
        Setting setting = new Setting().paragraph(PROSE);
        for (int i = 0; i < 2; i++) setting.newPage().page.picture(500_000);
        UnreadableReportException refusal = setting.refusal();
        assertEquals(Kind.SCANNED, refusal.kind());
        assertTrue(refusal.getMessage().contains("共3页，其中2页是图片"), refusal.getMessage());
        assertTrue(refusal.sentence("en").contains("2 of 3 pages"), refusal.sentence("en"));
    }

    @Test
    void aPictureAmongPagesOfTextIsTold() {
        Setting setting = new Setting().paragraph(PROSE);
        setting.newPage().page.picture(500_000);
        setting.newPage().paragraph(PROSE);
        assertEquals(List.of(2), setting.document().picturePages());
    }

    @Test
    void blankPagesAndSealsAreNoPictures() {
        Setting setting = new Setting().paragraph(PROSE).newPage().newPage().newPage();
        setting.page.picture(13_000);
        assertEquals(List.of(), setting.right("2020年3月6日").document().picturePages());
    }

    @Test
    void lettersTurnedIntoOutlinesAreAPicture() {
        Setting setting = new Setting();
        for (int i = 0; i < 500; i++) {
            Path path = new Path(setting.page);
            path.move(100, 100);
            path.curve(110, 110);
            path.close();
            path.paint(false, true);
        }
        assertEquals(Kind.SCANNED, setting.refusal().kind());
    }

    @Test
    void blankPagesAloneAreEmpty() {
        assertEquals(Kind.EMPTY, new Setting().newPage().refusal().kind());
    }
}
