package io.zhunsheng.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.zhunsheng.Zhunsheng;
import io.zhunsheng.check.Finding;
import io.zhunsheng.data.BrokenRuleBookException;
import io.zhunsheng.knowledge.Knowledge;
import io.zhunsheng.knowledge.KnowledgeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/knowledge.md tells a supervisor to write is what the checker reads and uses. */
class KnowledgeDocsTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final String PAGE = text(ROOT.resolve("docs/knowledge.md"));
    private static final String OUTLINE = block("text");
    private static final String EXAMPLE = block("yaml");
    private static final String SENTENCE =
            """
            临水县2022年法治政府建设年度报告
            一、主要举措和成效
            坚持和发展风桥经验,落实《临水县法治政府建设工作方案》,临水撤县设市筹备办正常运转。
            """;
    private static final List<String> FOUND =
            List.of("document-name-wrong", "key-term-misspelt", "phrase-outdated");

    @Test
    void theExampleIsRead() {
        Knowledge read = KnowledgeFile.read("docs/knowledge.md", EXAMPLE);
        assertEquals("临水县法治政府建设实施方案（2021—2025年）", read.documents().get(0).full());
        assertEquals(5, read.lists().get(0).members().size());
        Knowledge all = Zhunsheng.knowledge().with(read);
        assertEquals(1, all.meetings().size(), "the same id takes the other's place");
        assertEquals(Zhunsheng.knowledge().terms().size() + 1, all.terms().size());
    }

    @Test
    void anOutlineBringsKnowledgeInAFileBesideIt(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("linshui-knowledge.yaml"), EXAMPLE);
        Files.writeString(folder.resolve("outline.yaml"), OUTLINE);
        assertEquals(FOUND, wording(folder.resolve("outline.yaml")));
    }

    @Test
    void anOutlineBringsKnowledgeInASectionOfItsOwn(@TempDir Path folder) throws IOException {
        String section = "knowledge:\n" + EXAMPLE.indent(2);
        Files.writeString(
                folder.resolve("outline.yaml"),
                OUTLINE.replaceFirst("(?m)^knowledge.*\n", "") + section);
        assertEquals(FOUND, wording(folder.resolve("outline.yaml")));
    }

    @Test
    void everySlipIsListedWithItsFileAndLine(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("linshui-knowledge.yaml"),
                "terms:\n  - {right: 枫桥, wrong: [枫], source: 甲}\nphrase: []\nphrases:\n  - words: [旧称]\n");
        Files.writeString(
                folder.resolve("outline.yaml"), OUTLINE.replace("[linshui", "[none.yaml, linshui"));
        var broken =
                assertThrows(
                        BrokenRuleBookException.class,
                        () -> Zhunsheng.outline(folder.resolve("outline.yaml")));
        assertEquals(
                List.of(
                        "outline.yaml:4",
                        "linshui-knowledge.yaml:3",
                        "linshui-knowledge.yaml:2",
                        "linshui-knowledge.yaml:5",
                        "linshui-knowledge.yaml:5",
                        "linshui-knowledge.yaml:5"),
                broken.slips().stream()
                        .map(s -> Path.of(s.file()).getFileName() + ":" + s.line())
                        .toList(),
                broken::getMessage);
    }

    @Test
    void everyFieldIsExplained() throws IOException {
        Set<String> missing = new TreeSet<>();
        Path source = ROOT.resolve("core/src/main/java/io/zhunsheng/knowledge");
        try (Stream<Path> files = Files.list(source)) {
            files.forEach(
                    file ->
                            Pattern.compile("(?s)\\.only\\(([^)]*)\\)")
                                    .matcher(text(file))
                                    .results()
                                    .flatMap(
                                            only ->
                                                    Pattern.compile("\"([a-z]+)\"")
                                                            .matcher(only.group(1))
                                                            .results())
                                    .map(field -> field.group(1))
                                    .filter(field -> !PAGE.contains("`" + field + "`"))
                                    .forEach(missing::add));
        }
        assertEquals(Set.of(), missing, "fields that docs/knowledge.md does not explain");
    }

    private static List<String> wording(Path outline) {
        return Zhunsheng.with()
                .outline(Zhunsheng.outline(outline))
                .checker()
                .check(SENTENCE)
                .findings()
                .stream()
                .map(Finding::rule)
                .filter(FOUND::contains)
                .sorted()
                .toList();
    }

    private static String block(String kind) {
        var block = Pattern.compile("(?s)```" + kind + "\n(.*?)```").matcher(PAGE);
        if (!block.find()) throw new AssertionError("no " + kind + " block in docs/knowledge.md");
        return block.group(1);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
