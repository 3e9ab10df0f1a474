package io.zhunsheng.data;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A piece of a YAML file that remembers its line; every value is text until somebody asks for more.
 */
public final class Data {
    private static final YAMLFactory YAML = new YAMLFactory();

    private final Slips slips;
    private final int line;
    private final String text;
    private final List<Data> items;
    private final Map<String, Data> fields;

    private Data(Slips slips, int line, String text, List<Data> items, Map<String, Data> fields) {
        this.slips = slips;
        this.line = line;
        this.text = text;
        this.items = items;
        this.fields = fields;
    }

    /** Reads a whole file; a file that is no YAML is one slip and an empty piece. */
    public static Data read(String yaml, Slips slips) {
        try (JsonParser parser = YAML.createParser(yaml)) {
            if (parser.nextToken() == null) return missing(slips, 1);
            return read(parser, slips);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            String why = e.getOriginalMessage().lines().findFirst().orElse("");
            slips.add(line, "不是有效的 YAML：" + why, "not valid YAML: " + why);
            return missing(slips, line);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Data read(JsonParser parser, Slips slips) throws IOException {
        int line = parser.currentTokenLocation().getLineNr();
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Data> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) items.add(read(parser, slips));
            return new Data(slips, line, null, items, Map.of());
        }
        if (parser.currentToken() != JsonToken.START_OBJECT)
            return new Data(slips, line, parser.getText(), null, Map.of());
        Map<String, Data> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            int at = parser.currentTokenLocation().getLineNr();
            parser.nextToken();
            if (fields.put(name, read(parser, slips)) != null)
                slips.add(at, "“" + name + "”写了两次", "“" + name + "” stands here twice");
        }
        return new Data(slips, line, null, null, fields);
    }

    private static Data missing(Slips slips, int line) {
        return new Data(slips, line, null, null, Map.of());
    }

    /** 1-based line in the file. */
    public int line() {
        return line;
    }

    /** Whether anything stands here. */
    public boolean present() {
        return text != null && !"null".equals(text) || items != null || !fields.isEmpty();
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

    /** The items of a list; a single value counts as a list of one. */
    public List<Data> items() {
        if (items != null) return items;
        return present() && text != null ? List.of(this) : List.of();
    }

    /** The items of a list as texts. */
    public List<String> texts() {
        return items().stream().map(Data::text).toList();
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
