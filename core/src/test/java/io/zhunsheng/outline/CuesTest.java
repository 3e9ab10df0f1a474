package io.zhunsheng.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The notation of cues, as docs/outlines.md explains it. */
class CuesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "问题…改进; 问题改进; true",
                "问题…改进; 问题的逐项逐条认真改进; true",
                "问题…改进; 问题一二三四五六七八九十一二三改进; false",
                "问题…改进; 存在问题。加以改进; false",
                "(不足|短板); 补短板; true",
                "(不足|短板); 弱项; false",
                "下一?步; 下步工作; true",
                "下一?步; 下一步工作; true",
                "(重点)?工作安排; 工作安排; true",
                "^附件; 附件1; true",
                "^附件; 见附件; false",
                "报告$; 工作报告; true",
                "报告$; 报告单位; false",
                "问 题; 问题; true",
                "问题&整改; 整改了一年来梳理出的三个方面共计二十六个问题; true",
                "问题&整改; 梳理出二十六个问题; false",
                "(问题|不足)&^去年&整改; 去年的不足已经整改; true",
                "(问题|不足)&^去年&整改; 整改去年的不足; false"
            })
    void theNotation(String cue, String text, boolean found) {
        assertNull(Cues.wrong(cue), cue);
        assertEquals(found, Cues.of(List.of(cue)).in(text), cue + " in " + text);
    }

    @ParameterizedTest
    @CsvSource({
        "{-1}…情况, 2021年情况, true",
        "{-1}…情况, 2022年情况, false",
        "{0}, 2022年度工作, true",
        "{+1}…安排, 2023年工作安排, true",
        "{年}, 2015年工作, true",
        "{年}, 本年工作, false",
        "{0}, 截至2022年底, false"
    })
    void yearsAreThoseOfTheReport(String cue, String text, boolean found) {
        assertEquals(
                found, Cues.of(List.of(cue)).in(Years.relative(text, 2022)), cue + " in " + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "甲??", "(甲|乙)??", "甲&", "&甲", "甲&乙?", "甲&(乙", ".*", "a+", "[甲]", "甲\\d",
                "(甲", "甲)", "?甲", "甲?", "(甲|)"
            })
    void whatIsNoCueIsRefusedWithAReason(String cue) {
        assertNotNull(Cues.wrong(cue), cue);
    }

    @Test
    void theFirstCueInTheTextIsTold() {
        Cues cues = Cues.of(List.of("不足", "短板"));
        assertEquals("短板", cues.first("补短板、强不足"));
        assertNull(Cues.NONE.first("补短板"));
    }

    @Test
    void noCueRunsAway() {
        Cues cues = Cues.of(List.of("(甲|甲甲)…(甲|甲甲)…(甲|甲甲)…乙"));
        String long1 = "甲".repeat(20_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> cues.in(long1));
    }
}
