package io.zhunsheng.data;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A piece of a YAML file that remembers its line; every value is text until somebody asks for more.
 * One that comes from {@link Packed} has no line.
 */
public final class Data {
    private final Slips slips;
    private final int line;
    private final String text;
    private final List<Data> items;
    private final Map<String, Data> fields;

    Data(Slips slips, int line, String text, List<Data> items, Map<String, Data> fields) {
        this.slips = slips;
        this.line = line;
        this.text = text;
        this.items = items;
        this.fields = fields;
    }

    /** Reads a whole file; a file that is no YAML is one slip and an empty piece. */
    public static Data read(String yaml, Slips slips) {
        return new Yaml(slips).read(yaml);
    }

    static Data missing(Slips slips, int line) {
        return new Data(slips, line, null, null, Map.of());
    }

    /** 1-based line in the file. */
    public int line() {
        return line;
    }

    /** Whether it was found right before, when it was packed: then nothing is left to be tested. */
    public boolean sound() {
        return line == 0;
    }

    /** What is wrong with the whole file, as far as it was looked at. */
    public Slips slips() {
        return slips;
    }

    /** Whether anything stands here. */
    public boolean present() {
        return text != null && !"null".equals(text) || items != null || !fields.isEmpty();
    }

    /** The text that stands here, or null. */
    String bare() {
        return text;
    }

    /** The items of a list, or null where it is none. */
    List<Data> list() {
        return items;
    }

    /** The fields by name, in the order of the file. */
    public Map<String, Data> fields() {
        return fields;
    }

    /**
     * The field of that name; where it is absent, a piece for which {@link #present()} is false.
     */
    public Data get(String name) {
        Data field = fields.get(name);
        return field == null ? missing(slips, line) : field;
    }

    /** The field of that name; its absence is a slip. */
    public Data need(String name) {
        if (!get(name).present()) slips.add(line, "缺少“" + name + "”", "“" + name + "” is missing");
        return get(name);
    }

    /** Notes a slip for each field whose name is not among those known. */
    public Data only(String... known) {
        if (sound()) return this;
        for (var field : fields.entrySet())
            if (!List.of(known).contains(field.getKey()))
                slips.add(
                        field.getValue().line,
                        "不认识“" + field.getKey() + "”；这里可以写：" + String.join("、", known),
                        "“"
                                + field.getKey()
                                + "” is unknown; expected one of "
                                + String.join(", ", known));
        return this;
    }

    /** The same with every text in it, at any depth, as the function gives it for its piece. */
    public Data with(Function<Data, String> change) {
        List<Data> changed = items == null ? null : new ArrayList<>();
        if (items != null) for (Data item : items) changed.add(item.with(change));
        Map<String, Data> named = new LinkedHashMap<>();
        fields.forEach((name, field) -> named.put(name, field.with(change)));
        return new Data(slips, line, text == null ? null : change.apply(this), changed, named);
    }

    /** The items of a list; a single value counts as a list of one. */
    public List<Data> items() {
        if (items != null) return items;
        return present() && text != null ? List.of(this) : List.of();
    }

    /** What the items of a list are read as. */
    public <T> List<T> each(Function<Data, T> read) {
        List<T> all = new ArrayList<>();
        for (Data item : items()) all.add(read.apply(item));
        return Collections.unmodifiableList(all);
    }

    /** The items of a list as texts. */
    public List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (Data item : items()) texts.add(item.text());
        return Collections.unmodifiableList(texts);
    }

    /** The value as text, empty where absent; a list or mapping is a slip. */
    public String text() {
        if (items != null || !fields.isEmpty()) slip("这里应当是一段文字", "a text was expected here");
        return text == null ? "" : text;
    }

    /** The value as a whole number, or the given one where absent. */
    public Integer number(Integer otherwise) {
        if (!present()) return otherwise;
        try {
            return Integer.valueOf(text().strip());
        } catch (NumberFormatException e) {
            slip("“" + text + "”不是整数", "“" + text + "” is no whole number");
            return otherwise;
        }
    }

    /** True or false, or the given one where absent. */
    public boolean flag(boolean otherwise) {
        if (!present()) return otherwise;
        if (!List.of("true", "false").contains(text()))
            slip("“" + text + "”应为 true 或 false", "“" + text + "” should be true or false");
        return "true".equals(text());
    }

    /** The day a text here names, {@code 2024-07-18}; null where it is none. */
    public LocalDate day(String text) {
        // What is known to be right needs no formatter, which takes a hundred classes to make.
        if (sound())
            return LocalDate.of(
                    Integer.parseInt(text.substring(0, 4)),
                    Integer.parseInt(text.substring(5, 7)),
                    Integer.parseInt(text.substring(8)));
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A text with {@code zh} and {@code en}; a bare text serves for both. */
    public Words words() {
        if (fields.isEmpty()) return new Words(text(), text());
        only("zh", "en");
        String zh = need("zh").text().strip();
        String en = get("en").present() ? get("en").text().strip() : zh;
        return new Words(zh, en);
    }

    /** Notes a slip at this place. */
    public void slip(String problem) {
        slips.add(line, problem);
    }

    /** Notes a slip at this place, in both languages. */
    public void slip(String problem, String english) {
        slips.add(line, problem, english);
    }
}
