package io.zhunsheng.formats.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zhunsheng.document.Limits;
import io.zhunsheng.document.UnreadableReportException;
import io.zhunsheng.formats.archive.Archive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The files of {@code ../shared/samples} give what their manifest says; the table in {@code
 * docs/formats.md} is written from this with {@code -Ddocs=write}. Skipped where there are none.
 */
class SamplesTest {
    private static final Path SAMPLES = Path.of("../../shared/samples");
    private static final Path DOCS = Path.of("../docs/formats.md");
    private static final String FROM = "<!-- samples -->\n";
    private static final String TO = "<!-- /samples -->\n";

    @Test
    void everySampleGivesWhatTheManifestSays() throws IOException {
        assumeTrue(Files.isDirectory(SAMPLES), "no samples beside the project: skipped");
        List<String> expected = new ArrayList<>();
        List<String> got = new ArrayList<>();
        StringBuilder table = new StringBuilder("| file | expected | got |\n|---|---|---|\n");
        for (String row : rows()) {
            String[] fields = row.split("\t");
            Reckoning reckoning = reckoning(fields[0], fields[1]);
            expected.add(fields[0] + ": " + reckoning.expected());
            got.add(
                    fields[0]
                            + ": "
                            + (known(fields, reckoning) ? reckoning.expected() : reckoning.got()));
            table.append("| ").append(fields[0]);
            table.append(" | ").append(reckoning.expected());
            table.append(" | ").append(reckoning.got()).append(" |\n");
        }
        assertEquals(String.join("\n", expected), String.join("\n", got));
        document(table.toString());
    }

    /** What falls short of the manifest, and is listed as such, may not fall shorter. */
    private static boolean known(String[] fields, Reckoning reckoning) {
        return fields.length > 2 && fields[2].equals(reckoning.got());
    }

    private static void document(String table) throws IOException {
        String page = Files.readString(DOCS);
        int from = page.indexOf(FROM) + FROM.length();
        String current = page.substring(0, from) + table + page.substring(page.indexOf(TO));
        if ("write".equals(System.getProperty("docs"))) Files.writeString(DOCS, current);
        else assertEquals(current, page, "docs/formats.md is stale; run with -Ddocs=write");
    }

    private static Reckoning reckoning(String file, String demand) throws IOException {
        Path path = SAMPLES.resolve(file);
        String[] words = demand.split(" ");
        return switch (words[0]) {
            case "refused" -> new Reckoning("refused: " + words[1], refusal(path));
            case "members" -> members(path, words);
            default -> Expected.of(SAMPLES, words).reckon(path);
        };
    }

    private static String refusal(Path path) {
        try {
            return "read: " + Expected.read(path).size() + " paragraphs";
        } catch (UnreadableReportException e) {
            return "refused: " + e.kind().id();
        }
    }

    private static Reckoning members(Path path, String[] words) {
        try (Archive archive = Archive.open(path, Limits.DEFAULT)) {
            String names =
                    String.join(
                            "、",
                            archive.members().stream()
                                    .map(m -> m.name().substring(m.name().indexOf("!/") + 2))
                                    .toList());
            return new Reckoning(words[1], names);
        }
    }

    private static List<String> rows() throws IOException {
        try (var in = SamplesTest.class.getResourceAsStream("samples.tsv")) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }
}
