package io.zhunsheng.outline;

import io.zhunsheng.data.Data;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words an outline gives a name to (词组), so that cues need not repeat them: {@code {去年}} in a
 * cue stands for what {@code groups:} says of it.
 */
public final class WordGroups {
    private static final Pattern NAME = Pattern.compile("\\{([^{}]*)\\}");
    private static final Pattern YEAR = Pattern.compile("-1|0|\\+1|年");

    private final Map<String, String> groups = new HashMap<>();

    private WordGroups() {}

    /**
     * An outline's data with the names spelt out, those within groups as well; a name that no group
     * above has is a slip.
     */
    public static Data spelled(Data outline) {
        WordGroups words = new WordGroups();
        Data named = outline.get("groups");
        if (named.present() && named.fields().isEmpty())
            named.slip("groups 下面要写“名称: 词”", "groups holds lines “name: words”");
        named.fields().forEach((name, group) -> words.groups.put(name, whole(words.in(group))));
        return outline.with(words::in);
    }

    /** A choice without brackets would fall apart in the cue it is put into. */
    private static String whole(String words) {
        return words.startsWith("(") && words.endsWith(")") ? words : "(" + words + ")";
    }

    private String in(Data piece) {
        Matcher name = NAME.matcher(piece.text());
        StringBuilder spelled = new StringBuilder();
        while (name.find()) {
            boolean year = YEAR.matcher(name.group(1)).matches();
            String group = year ? null : groups.get(name.group(1));
            if (group == null && !year)
                piece.slip(
                        "没有名为“" + name.group(1) + "”的词组",
                        "no group of words is named “" + name.group(1) + "”");
            name.appendReplacement(
                    spelled, Matcher.quoteReplacement(group == null ? name.group() : group));
        }
        return name.appendTail(spelled).toString();
    }
}
