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

/** Reads YAML; by itself, so that its parser is not loaded where all data is {@link Packed}. */
final class Yaml {
    private static final YAMLFactory YAML = new YAMLFactory();

    private final Slips slips;

    Yaml(Slips slips) {
        this.slips = slips;
    }

    Data read(String yaml) {
        try (JsonParser parser = YAML.createParser(yaml)) {
            if (parser.nextToken() == null) return Data.missing(slips, 1);
            return piece(parser);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            String why = e.getOriginalMessage().lines().findFirst().orElse("");
            slips.add(line, "不是有效的 YAML：" + why, "not valid YAML: " + why);
            return Data.missing(slips, line);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Data piece(JsonParser parser) throws IOException {
        int line = parser.currentTokenLocation().getLineNr();
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Data> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) items.add(piece(parser));
            return new Data(slips, line, null, items, Map.of());
        }
        if (parser.currentToken() != JsonToken.START_OBJECT)
            return new Data(slips, line, parser.getText(), null, Map.of());
        Map<String, Data> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            int at = parser.currentTokenLocation().getLineNr();
            parser.nextToken();
            if (fields.put(name, piece(parser)) != null)
                slips.add(at, "“" + name + "”写了两次", "“" + name + "” stands here twice");
        }
        return new Data(slips, line, null, null, fields);
    }
}
