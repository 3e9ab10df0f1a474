package io.zhunsheng.check;

import io.zhunsheng.data.Words;
import io.zhunsheng.document.Format;
import io.zhunsheng.report.Demand;
import io.zhunsheng.report.Fact;
import io.zhunsheng.report.Location;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills a rule's message with what its condition had bound. */
final class Phrasing {
    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final String IN_CHINESE = "InChinese";
    private static final int LONGEST_QUOTE = 40;

    private final String language;
    private final String unit;

    /** Fills messages in a language about a report whose places are counted as its format's are. */
    Phrasing(String language, Format format) {
        this.language = language;
        this.unit = format.unit(language);
    }

    String fill(Words words, Engine.Flagged flagged) {
        String text = words.in(language);
        if (text.indexOf('{') < 0) return text.strip();
        Matcher place = PLACE.matcher(text);
        return place.replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), flagged)))
                .strip();
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
        if (value instanceof Words words) return inner(words.in(language));
        if (value instanceof LocalDate d)
            return "en".equals(language)
                    ? d.toString()
                    : d.getYear() + "年" + d.getMonthValue() + "月" + d.getDayOfMonth() + "日";
        if (value instanceof Location place) return quoted(place);
        if (value instanceof Collection<?> all)
            return String.join(
                    "en".equals(language) ? ", " : "、", all.stream().map(this::shown).toList());
        return inner(String.valueOf(value));
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
        List<Integer> others =
                flagged.related().stream()
                        .map(f -> f.location().line())
                        .filter(l -> l != here)
                        .distinct()
                        .limit(12)
                        .toList();
        if (others.isEmpty()) return "";
        String lines = String.join("、", others.stream().map(String::valueOf).toList());
        return "en".equals(language)
                ? " (see also " + unit + " " + lines.replace("、", ", ") + ")"
                : "（另见第" + lines + unit + "）";
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
