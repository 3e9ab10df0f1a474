package io.zhunsheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhunsheng.data.Slip;
import io.zhunsheng.report.Fact;
import io.zhunsheng.rule.Drl;
import io.zhunsheng.rule.RuleCompiler;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/own-rules.md tells people to write works, and it names the facts there are. */
final class OwnRulesDocsTest {
    private static final Path DOCS = Path.of("../docs").toAbsolutePath().normalize();
    private static final Path PAGE = DOCS.resolve("own-rules.md");
    private static final Pattern BLOCK = Pattern.compile("(?s)```(\\w+)\n(.*?)```");
    private static final String FROM = "<!-- facts -->\n";
    private static final String TO = "<!-- /facts -->";

    @Test
    void theWholeExamplePassesItsTest(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("examples"));
        Reports.write(folder, "rules.drl", block("drl", 0));
        Reports.write(folder, "rules.yaml", block("yaml", 0));
        Reports.write(folder, "examples/programme-not-cited.good.txt", block("text", 0));
        Reports.write(folder, "examples/programme-not-cited.bad.txt", block("text", 1));
        Run run = Run.of("test", folder);
        assertEquals(0, run.status(), run.out() + run.err());
        assertEquals(block("console", 0).lines().skip(1).toList(), run.out().lines().toList());
    }

    @Test
    void theFurtherConditionsCompile() throws IOException {
        List<Slip> slips = new ArrayList<>();
        Drl more = Drl.of("own-rules.md", block("drl", 1));
        assertTrue(
                RuleCompiler.find().orElseThrow().compile(List.of(more), slips).isPresent(),
                slips.toString());
        assertEquals(3, more.rules().size());
    }

    @Test
    void theFactsAreThoseThereAre() throws IOException {
        String page = Files.readString(PAGE);
        String table = table();
        String before = page.substring(0, page.indexOf(FROM) + FROM.length());
        String now = before + table + page.substring(page.indexOf(TO));
        if ("write".equals(System.getProperty("docs"))) Files.writeString(PAGE, now);
        else
            assertEquals(
                    now,
                    page,
                    "docs/own-rules.md is out of date; run this test with -Ddocs=write and commit it");
    }

    private static String table() throws IOException {
        Map<String, String> words = words();
        StringBuilder table = new StringBuilder("| 事实 | 组成项 |\n|---|---|\n");
        List<Class<?>> facts = new ArrayList<>(List.of(Fact.class.getPermittedSubclasses()));
        facts.sort(Comparator.comparing(Class::getSimpleName));
        for (Class<?> fact : facts) {
            List<String> components = new ArrayList<>();
            for (RecordComponent c : fact.getRecordComponents())
                components.add("`" + written(c.getName()) + "` " + words.get(c.getName()));
            for (Method test : tests(fact)) components.add("`" + test.getName() + "()`");
            String name = fact.getSimpleName();
            table.append("| `").append(name).append("` ").append(words.get(name)).append(" | ");
            table.append(String.join("，", components)).append(" |\n");
        }
        assertEquals(-1, table.indexOf("null"), "a name without a row in docs/glossary.md");
        return table.toString();
    }

    /** Drools takes {@code issuer} for a getter of {@code suer}. */
    private static String written(String component) {
        return component.matches("(is|get)[a-z]+") ? component + "()" : component;
    }

    private static List<Method> tests(Class<?> fact) {
        List<String> components =
                Arrays.stream(fact.getRecordComponents()).map(RecordComponent::getName).toList();
        return Arrays.stream(fact.getDeclaredMethods())
                .filter(m -> Modifier.isPublic(m.getModifiers()) && m.getParameterCount() == 0)
                .filter(
                        m ->
                                m.getReturnType() == boolean.class
                                        && !components.contains(m.getName()))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    /** The Chinese word of each name in the glossary. */
    private static Map<String, String> words() throws IOException {
        Map<String, String> words = new HashMap<>();
        for (String line : Files.readAllLines(DOCS.resolve("glossary.md"))) {
            String[] cells = line.split("\\|");
            if (cells.length < 4) continue;
            Pattern.compile("`(\\w+)`")
                    .matcher(cells[2])
                    .results()
                    .forEach(name -> words.put(name.group(1), cells[1].strip()));
        }
        return words;
    }

    private static String block(String language, int number) throws IOException {
        return BLOCK.matcher(Files.readString(PAGE))
                .results()
                .filter(block -> block.group(1).equals(language))
                .skip(number)
                .findFirst()
                .orElseThrow()
                .group(2);
    }
}
