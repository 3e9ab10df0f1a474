package io.zhunsheng.report;

import io.zhunsheng.outline.Comparison;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a stretch of text is about (要义): the meanings of words the outline knows, and pairs of
 * neighbouring characters of the others; words that tell nothing are left out.
 */
final class Gist {
    private static final String NOTHING = "";

    private final Map<String, String> meanings = new HashMap<>();
    private final Pattern known;

    Gist(Comparison comparison) {
        for (String word : comparison.common()) meanings.put(word, NOTHING);
        for (List<String> group : comparison.alike())
            for (String word : group) meanings.put(word, "=" + group.get(0));
        List<String> words = new ArrayList<>(meanings.keySet());
        words.sort(
                Comparator.comparingInt(String::length)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()));
        known =
                Pattern.compile(
                        words.isEmpty()
                                ? "(?!)"
                                : String.join("|", words.stream().map(Pattern::quote).toList()));
    }

    /** The meanings and pairs of a text. */
    Set<String> of(String text) {
        Set<String> gist = new HashSet<>();
        Matcher word = known.matcher(text);
        int from = 0;
        while (word.find()) {
            pairs(text, from, word.start(), gist);
            String meaning = meanings.get(word.group());
            if (!meaning.equals(NOTHING)) gist.add(meaning);
            from = word.end();
        }
        pairs(text, from, text.length(), gist);
        return gist;
    }

    /** Whether it is the meaning of a known word. */
    static boolean meaning(String one) {
        return one.startsWith("=");
    }

    private static void pairs(String text, int from, int to, Set<String> gist) {
        for (int i = from; i + 1 < to; i++)
            if (Character.isLetter(text.charAt(i)) && Character.isLetter(text.charAt(i + 1)))
                gist.add(text.substring(i, i + 2));
    }
}
