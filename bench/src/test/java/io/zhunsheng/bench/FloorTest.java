package io.zhunsheng.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What all else is measured against must be right about the seeds, or it is no measure. */
class FloorTest {
    private static final Path SEEDS = Path.of("seeds");

    @Test
    void is_right_about_the_four_basic_checks() throws IOException {
        for (String line : Files.readAllLines(SEEDS.resolve("gold.jsonl"))) {
            JsonNode gold = new ObjectMapper().readTree(line);
            String file = gold.get("file").asText();
            Floor.check(Floor.read(SEEDS.resolve(file)))
                    .forEach(
                            (part, found) ->
                                    assertEquals(
                                            gold.get("requirements").get(part).asText(),
                                            found == Floor.Found.IN_HEADING ? "met" : "unmet",
                                            file + ": " + part));
        }
    }
}
