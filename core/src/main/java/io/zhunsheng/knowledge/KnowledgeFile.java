package io.zhunsheng.knowledge;

import io.zhunsheng.data.BrokenRuleBookException;
import io.zhunsheng.data.Data;
import io.zhunsheng.data.Slips;
import io.zhunsheng.data.Words;
import io.zhunsheng.knowledge.Meetings.Held;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads knowledge from a YAML file and refuses a broken one with every slip listed. */
public final class KnowledgeFile {
    private static final Pattern SPAN = Pattern.compile("20\\d\\d-20\\d\\d");

    private KnowledgeFile() {}

    /**
     * Reads one file.
     *
     * @param file the file's name, for the slips
     * @param yaml its content
     * @throws BrokenRuleBookException with all slips
     */
    public static Knowledge read(String file, String yaml) {
        Slips slips = new Slips(file);
        Knowledge knowledge = read(Data.read(yaml, slips));
        slips.check();
        return knowledge;
    }

    /** Reads knowledge that stands within another file, whose slips these are. */
    public static Knowledge read(Data data) {
        data.only("documents", "pieces", "local", "meetings", "terms", "phrases", "lists");
        return new Knowledge(
                all(data.get("documents"), KnowledgeFile::document),
                all(data.get("pieces"), KnowledgeFile::term),
                data.get("local").present() ? local(data.get("local")) : LocalWords.NONE,
                all(data.get("meetings"), KnowledgeFile::meetings),
                all(data.get("terms"), KnowledgeFile::term),
                all(data.get("phrases"), KnowledgeFile::phrase),
                all(data.get("lists"), ListFile::list));
    }

    static <T> List<T> all(Data data, Function<Data, T> one) {
        return data.each(one);
    }

    private static KnownDocument document(Data data) {
        data.only("title", "years", "wrong", "since", "source");
        Data years = data.get("years");
        boolean spanned = SPAN.matcher(years.text()).matches();
        if (years.present() && !spanned) years.slip("“" + years.text() + "”应写成 2021-2025 这样的起止年份");
        return new KnownDocument(
                data.need("title").text(),
                spanned ? Integer.valueOf(years.text().substring(0, 4)) : null,
                spanned ? Integer.valueOf(years.text().substring(5)) : null,
                words(data.get("wrong")),
                data.get("since").number(null),
                source(data));
    }

    private static LocalWords local(Data data) {
        data.only("names", "places", "organs", "issued", "national");
        return new LocalWords(
                words(data.get("names")),
                words(data.get("places")),
                words(data.get("organs")),
                words(data.get("issued")),
                words(data.get("national")));
    }

    private static KeyTerm term(Data data) {
        data.only("right", "wrong", "but", "unless", "since", "until", "source");
        return new KeyTerm(
                data.need("right").text(),
                literals(data.need("wrong")),
                words(data.get("but")),
                words(data.get("unless")),
                data.get("since").number(null),
                data.get("until").number(null),
                source(data));
    }

    private static OldPhrase phrase(Data data) {
        data.only("words", "now", "but", "unless", "former", "since", "source");
        return new OldPhrase(
                literals(data.need("words")),
                data.need("now").words(),
                words(data.get("but")),
                words(data.get("unless")),
                words(data.get("former")),
                data.need("since").number(0),
                source(data));
    }

    private static Meetings meetings(Data data) {
        data.only(
                "id", "term", "slips", "mark", "noun", "others", "ahead", "known", "terms",
                "source");
        return new Meetings(
                data.need("id").text(),
                data.need("term").text(),
                words(data.get("slips")),
                data.need("mark").text(),
                data.need("noun").text(),
                words(data.get("others")),
                words(data.get("ahead")),
                day(data.need("known")),
                all(data.need("terms"), KnowledgeFile::held),
                source(data));
    }

    private static Held held(Data data) {
        data.only("number", "closed", "on");
        return new Held(
                data.need("number").text(),
                data.get("closed").flag(false),
                all(data.need("on"), KnowledgeFile::day));
    }

    private static LocalDate day(Data data) {
        LocalDate day = data.day(data.text());
        if (day != null) return day;
        data.slip("“" + data.text() + "”不是日期,应写成 2024-07-18 这样的年月日");
        return LocalDate.EPOCH;
    }

    static List<String> words(Data data) {
        for (Data word : data.items()) if (word.text().isBlank()) word.slip("这里是空的");
        return data.texts();
    }

    /** Words looked up by themselves: a single character would be found everywhere. */
    static List<String> literals(Data data) {
        for (Data word : data.items())
            if (word.text().strip().length() < 2) word.slip("“" + word.text() + "”太短,至少写两个字");
        return data.texts();
    }

    static Words source(Data data) {
        return data.need("source").words();
    }
}
