package io.zhunsheng.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private static final String LETTERS = "问题整改情况2019年度一()";
    private static final String[] CUES = {
        "问题",
        "整改",
        "题整",
        "(问题|情况)整改",
        "问?题",
        "问…改",
        "^整改",
        "情况$",
        "{-1}整改",
        "{年}问题",
        "(整|改)",
        "题",
        "问题(整改)?情况",
        "改情",
        "(问题|整)…(况|改情)",
        "问题&整改",
        "(题|整)&情况",
        "问题&(度|一)",
        "情况&{年}&整改"
    };

    @Test
    void whatAScannedTextSaysIsWhatACueByItselfFinds() {
        Random random = new Random(20_250_131);
        List<Cues> all = new ArrayList<>();
        for (int i = 0; i < 70; i++) {
            List<String> some = new ArrayList<>();
            for (int k = random.nextInt(4); k >= 0; k--)
                some.add(CUES[random.nextInt(CUES.length)]);
            all.add(Cues.of(some));
        }
        Vocabulary vocabulary = Vocabulary.of(all);
        int said = 0;
        for (int i = 0; i < 3000; i++) {
            Scanned scanned = vocabulary.scan(Years.relative(text(random), 2020));
            for (int twice = 0; twice < 2; twice++)
                for (Cues cues : all) {
                    assertEquals(cues.in(scanned.text()), scanned.says(cues), scanned.text());
                    said += scanned.says(cues) ? 1 : 0;
                }
        }
        assertTrue(said > 1000 && said < 300_000, "says " + said);
    }

    @Test
    void cuesItDoesNotKnowAreLookedForAsTheyAre() {
        Scanned scanned = Vocabulary.of(List.of(Cues.of(List.of("整改")))).scan("问题整改");
        assertTrue(scanned.says(Cues.of(List.of("问题"))));
        assertTrue(!scanned.says(Cues.of(List.of("情况"))) && !scanned.says(Cues.NONE));
    }

    @Test
    void yearsAreReplacedAsTheExpressionSays() {
        Pattern year = Pattern.compile("(?<!\\d)(20\\d\\d)(?:年度?|度)(?!底|末|初|[\\d一]|以来|前)");
        Random random = new Random(7);
        String letters = "220019年度底末一以来前,";
        int found = 0;
        for (int i = 0; i < 200_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(4); k >= 0; k--) {
                text.append(random.nextInt(3) > 0 ? "20" + random.nextInt(100) : "");
                for (int m = random.nextInt(5); m > 0; m--)
                    text.append(letters.charAt(random.nextInt(letters.length())));
            }
            String expected = year.matcher(text).replaceAll(String.valueOf(Years.OTHER));
            assertEquals(expected, Years.relative(text.toString(), null));
            found += expected.contentEquals(text) ? 0 : 1;
        }
        assertTrue(found > 1000, "found " + found);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(25); i > 0; i--)
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        return text.toString();
    }
}
