package io.zhunsheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SchemaTest {
    @TempDir Path folder;
    private final Schema schema =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Run.of("schema").out(), InputFormat.JSON);

    @BeforeEach
    void write() {
        Reports.write(folder, "1.txt", Reports.GOOD);
        Reports.write(folder, "2.txt", Reports.BAD);
        Reports.write(folder, "3.txt", "");
        Reports.write(folder, "4.txt", "今天天气不错");
    }

    private List<?> wrong(String json) {
        return schema.validate(json, InputFormat.JSON);
    }

    @Test
    void documentsFollowIt() {
        for (String language : List.of("zh", "en"))
            for (String outline : List.of("full", "auto", "national-2015"))
                assertEquals(
                        List.of(),
                        wrong(
                                Run.of(
                                                "check",
                                                "--format",
                                                "json",
                                                "--lang",
                                                language,
                                                "--outline",
                                                outline,
                                                folder,
                                                "nosuch")
                                        .out()));
    }

    @Test
    void linesFollowIt() {
        List<String> lines = Run.of("check", "--format", "jsonl", folder).out().lines().toList();
        assertEquals(4, lines.size());
        lines.forEach(line -> assertEquals(List.of(), wrong(line)));
    }

    @Test
    void itIsStrict() {
        String json = Run.of("check", "--format", "json", folder).out();
        assertFalse(wrong(json.replace("\"known\":", "\"knwon\":")).isEmpty());
        assertFalse(wrong(json.replace("\"unmet\"", "\"absent\"")).isEmpty());
        assertFalse(wrong("{}").isEmpty());
    }
}
