package io.zhunsheng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Words are found as by trying each at every place. */
class LexiconTest {
    private static final List<String> WORDS =
            List.of("法治", "法治政", "治政", "政府", "法法", "府治法治", "法治政府");

    @Test
    void theLongestAtEachPlaceIsFound() {
        Openings openings = new Openings();
        Lexicon<String> lexicon = new Lexicon<>(openings);
        new Lexicon<String>(openings).add("府法", "another's");
        WORDS.forEach(word -> lexicon.add(word, word));
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(16); length > 0; length--)
                text.append("法治政府".charAt(random.nextInt(4)));
            List<String> found = new ArrayList<>();
            int[] places = openings.in(text.toString().toCharArray(), 0, text.length());
            for (var hit : lexicon.in(text.toString(), places)) found.add(hit.from() + hit.what());
            assertEquals(tried(text.toString()), found, text::toString);
        }
    }

    private static List<String> tried(String text) {
        List<String> longest =
                WORDS.stream().sorted(Comparator.comparing(String::length).reversed()).toList();
        List<String> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int place = at;
            String word =
                    longest.stream().filter(w -> text.startsWith(w, place)).findFirst().orElse("");
            if (!word.isEmpty()) found.add(at + word);
            at += Math.max(1, word.length());
        }
        return found;
    }
}
