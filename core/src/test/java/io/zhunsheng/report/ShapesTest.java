package io.zhunsheng.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhunsheng.text.Beginning;
import io.zhunsheng.text.Shapes;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ShapesTest {
    @Test
    void matchWhatTheExpressionsMatch() {
        for (String part : List.of("[line]", "[tail]")) {
            List<String> expressions = Furniture.read(part);
            Shapes shapes = new Shapes(expressions);
            Pattern all = Pattern.compile(String.join("|", expressions));
            Random random = new Random(7);
            int matches = 0;
            for (int i = 0; i < 200_000; i++) {
                String expression = expressions.get(random.nextInt(expressions.size()));
                String text = like(expression, random);
                if (text.isEmpty()) continue;
                boolean match = all.matcher(text).matches();
                assertEquals(match, shapes.match(text), text);
                if (match) matches++;
            }
            assertTrue(matches > 2_000, part + " " + matches);
            assertFalse(all.matcher("").matches());
        }
    }

    /** What stands where an expression leaves open what may: some characters take two places. */
    private static String word(Random random) {
        return switch (random.nextInt(6)) {
            case 0, 1 -> "字";
            case 2 -> "\ud83d\udd34".repeat(1 + random.nextInt(20));
            default -> "";
        };
    }

    /** Something an expression might match: its own characters, its quantifiers mostly left out. */
    private static String like(String expression, Random random) {
        List<String> alternatives = Beginning.divided(expression);
        String[] words =
                alternatives
                        .get(random.nextInt(alternatives.size()))
                        .replaceAll("\\.?\\{[\\d,]+}|[?*+]", word(random))
                        .replace("\\d", String.valueOf(random.nextInt(10)))
                        .split("[()\\[\\]]");
        StringBuilder text = new StringBuilder();
        for (String word : words) {
            String[] choices = word.replace("\\", "").split("\\|");
            if (choices.length > 0 && random.nextInt(5) > 0)
                text.append(choices[random.nextInt(choices.length)]);
            if (random.nextInt(9) == 0) text.append("年报20:>首".charAt(random.nextInt(7)));
        }
        return text.toString();
    }

    @Test
    void readsWhatAnExpressionBeginsWith() {
        assertEquals("ab", Beginning.of("a?b.*"));
        assertEquals("甲乙丙", Beginning.of("(甲|乙?)?丙+"));
        assertEquals("[0123456789x", Beginning.of("\\[?(?:\\d{1,2}[a-z])?x{2}"));
        assertEquals("->", Beginning.of("[->].{0,4}"));
        assertEquals("ab", Beginning.of("a*?b"));
        assertEquals("甲乙丙", Beginning.of("(甲|乙)??丙++"));
        assertEquals("甲乙", Beginning.of("甲{0,3}?乙"));
        assertEquals(List.of("a(b|c)", "[|]d", "e"), Beginning.divided("a(b|c)|[|]d|e"));
        for (String open : List.of(".a", "a?", "a?.", "[^a]b", "[a-z]b", "\\wb", "(?=a)b"))
            assertNull(Beginning.of(open), open);
    }

    @Test
    void readsWhatCanComeSecond() {
        assertEquals("b", Beginning.second("ab.*"));
        assertEquals("bcd", Beginning.second("(a|xb?)c?d").replaceAll("(.)(?=.*\\1)", ""));
        assertEquals("a", Beginning.second("a{2,3}"));
        assertEquals("", Beginning.second("[ab]"));
        assertEquals("abc", Beginning.second("[ab]+c"));
        assertEquals("乙丁", Beginning.second("甲乙|丙丁"));
        for (String open : List.of("a.", ".a", "a?.b", "a[^b]", "a\\wb"))
            assertNull(Beginning.second(open));
    }
}
