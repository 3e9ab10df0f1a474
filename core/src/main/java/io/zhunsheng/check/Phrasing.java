package io.zhunsheng.check;

import io.zhunsheng.data.Words;
import io.zhunsheng.document.Format;
import io.zhunsheng.report.Demand;
import io.zhunsheng.report.Fact;
import io.zhunsheng.report.Location;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.StringJoiner;

/** Fills a rule's message with what its condition had bound. */
final class Phrasing {
    private static final String IN_CHINESE = "InChinese";
    private static final int LONGEST_QUOTE = 40;
    private static final int MOST_OTHERS = 12;

    private final String language;
    private final String unit;

    /** Fills messages in a language about a report whose places are counted as its format's are. */
    Phrasing(String language, Format format) {
        this.language = language;
        this.unit = format.unit(language);
    }

    String fill(Words words, Engine.Flagged flagged) {
        String text = words.in(language);
        int open = text.indexOf('{');
        if (open < 0) return text.strip();
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (; open >= 0; open = text.indexOf('{', open + 1)) {
            int close = nameEnd(text, open + 1);
            if (close == open + 1 || close == text.length() || text.charAt(close) != '}') continue;
            filled.append(text, from, open);
            String value = value(text.substring(open + 1, close), flagged);
            filled.append(quoting(filled) ? inner(value) : value);
            from = close + 1;
        }
        return filled.append(text, from, text.length()).toString().strip();
    }

    /** Whether a quotation is open. */
    private static boolean quoting(StringBuilder text) {
        return text.lastIndexOf("“") > text.lastIndexOf("”");
    }

    /** Where the letters that begin there end. */
    private static int nameEnd(String text, int from) {
        int end = from;
        while (end < text.length() && letter(text.charAt(end))) end++;
        return end;
    }

    private static boolean letter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private String value(String name, Engine.Flagged flagged) {
        if (name.equals("near")) return near(flagged);
        if (name.equals("line")) return String.valueOf(flagged.at().location().line());
        if (name.equals("at")) return at(flagged.at().location());
        if (name.equals("also")) return also(flagged);
        if (name.endsWith(IN_CHINESE)
                && flagged.bound().get(name.substring(0, name.length() - IN_CHINESE.length()))
                        instanceof Words words) return words.zh();
        return shown(flagged.bound().getOrDefault(name, "{" + name + "}"));
    }

    private String shown(Object value) {
        if (value instanceof Words words) return words.in(language);
        if (value instanceof LocalDate d)
            return "en".equals(language)
                    ? d.toString()
                    : d.getYear() + "年" + d.getMonthValue() + "月" + d.getDayOfMonth() + "日";
        if (value instanceof Location place) return quoted(place);
        if (value instanceof Collection<?> all) {
            StringJoiner joined = new StringJoiner("en".equals(language) ? ", " : "、");
            for (Object one : all) joined.add(shown(one));
            return joined.toString();
        }
        return String.valueOf(value);
    }

    /** “第3页第7段”, “line 7”. */
    private String at(Location place) {
        Integer page = place.page();
        if ("en".equals(language))
            return unit + " " + place.line() + (page == null ? "" : " (page " + page + ")");
        return (page == null ? "" : "第" + page + "页") + "第" + place.line() + unit;
    }

    /** Quotation marks within a quotation. */
    private static String inner(String text) {
        return text.replace('“', '‘').replace('”', '’');
    }

    /** A place of another report in its own words. */
    private String quoted(Location place) {
        String quote = "“" + inner(cut(place.text())) + "”";
        return "en".equals(language)
                ? quote + " (" + at(place) + ")"
                : quote + "（" + at(place) + "）";
    }

    /** The near misses: what is there, and why it is not enough. */
    private String near(Engine.Flagged flagged) {
        if (flagged.related().isEmpty()) return "";
        Fact first = flagged.related().get(0);
        String quote = cut(first.location().text());
        Words shortfall = flagged.at() instanceof Demand demand ? demand.shortfall() : Words.NONE;
        return "en".equals(language)
                ? " In "
                        + at(first.location())
                        + " there is “"
                        + quote
                        + "”, "
                        + shortfall.in(language)
                        + "."
                : at(first.location())
                        + "提到了“"
                        + inner(quote)
                        + "”，但"
                        + shortfall.in(language)
                        + "。";
    }

    /** The lines of other places: “(另见第8、15行)”. */
    private String also(Engine.Flagged flagged) {
        int here = flagged.at().location().line();
        Set<String> others = new LinkedHashSet<>();
        for (Fact other : flagged.related())
            if (other.location().line() != here && others.size() < MOST_OTHERS)
                others.add(String.valueOf(other.location().line()));
        if (others.isEmpty()) return "";
        return "en".equals(language)
                ? " (see also " + unit + " " + String.join(", ", others) + ")"
                : "（另见第" + String.join("、", others) + unit + "）";
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST_QUOTE) return text;
        int end =
                Character.isHighSurrogate(text.charAt(LONGEST_QUOTE - 1))
                        ? LONGEST_QUOTE - 1
                        : LONGEST_QUOTE;
        return text.substring(0, end) + "…";
    }
}
