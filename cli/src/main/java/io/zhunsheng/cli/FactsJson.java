package io.zhunsheng.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.zhunsheng.data.Words;
import io.zhunsheng.report.Fact;
import io.zhunsheng.report.Report;
import io.zhunsheng.report.Section;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The fact model of a report as JSON: the title block, the tree of sections, the rest by kind. */
final class FactsJson {
    private final ObjectMapper mapper = new ObjectMapper();

    FactsJson(String language) {
        SimpleModule plain = new SimpleModule();
        plain.addSerializer(LocalDate.class, as(LocalDate::toString));
        plain.addSerializer(Words.class, as(words -> words.in(language)));
        mapper.registerModule(plain);
    }

    String of(Report report) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        try {
            return mapper.writer(printer).writeValueAsString(content(report));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Object> content(Report report) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("file", report.name());
        content.put("sha256", report.sha256());
        content.put("outline", report.outline().id());
        content.put("report", report.titleBlock());
        Map<String, List<Object>> kinds = new LinkedHashMap<>();
        kinds.put("section", sections(report.facts(Section.class), 0));
        for (Fact fact : report.facts()) {
            if (fact instanceof Section) continue;
            String kind = fact.getClass().getSimpleName();
            kind = Character.toLowerCase(kind.charAt(0)) + kind.substring(1);
            kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(fact);
        }
        content.put("facts", kinds);
        return content;
    }

    private List<Object> sections(List<Section> all, int parent) {
        List<Object> sections = new ArrayList<>();
        for (Section section : all) {
            if (section.parent() != parent) continue;
            Map<String, Object> node = new LinkedHashMap<>();
            node.put("number", section.number());
            node.put("level", section.level());
            node.put("mark", section.mark());
            node.put("heading", section.heading());
            node.put("length", section.length());
            node.put("location", section.location());
            node.put("sections", sections(all, section.number()));
            sections.add(node);
        }
        return sections;
    }

    private static <T> JsonSerializer<T> as(Function<T, String> text) {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator json, SerializerProvider provider)
                    throws IOException {
                json.writeString(text.apply(value));
            }
        };
    }
}
