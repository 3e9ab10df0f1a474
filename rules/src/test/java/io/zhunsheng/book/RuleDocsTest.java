package io.zhunsheng.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhunsheng.Zhunsheng;
import io.zhunsheng.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The pages in docs/rules say what the rule book says; {@code -Ddocs=write} rewrites them. */
class RuleDocsTest {
    private static final Path PAGES = Folders.DOCS.resolve("rules");

    @Test
    void thePagesAreCurrent() throws IOException {
        Map<String, String> pages = pages();
        if ("write".equals(System.getProperty("docs"))) write(pages);
        for (var page : pages.entrySet()) {
            Path file = PAGES.resolve(page.getKey());
            assertTrue(Files.exists(file), file + " is missing" + HOW);
            assertEquals(page.getValue(), Folders.text(file), file + " is stale" + HOW);
        }
        List<String> stray =
                Folders.list(PAGES)
                        .map(p -> p.getFileName().toString())
                        .filter(n -> !pages.containsKey(n))
                        .toList();
        assertEquals(List.of(), stray, "pages in docs/rules without a group of rules; delete them");
    }

    private static final String HOW =
            "; run: mvn test -pl rules -am -Ddocs=write -Dtest=RuleDocsTest -Dsurefire.failIfNoSpecifiedTests=false";

    private static Map<String, String> pages() {
        List<Rule> rules = Zhunsheng.rules().rules();
        Map<String, String> pages = new TreeMap<>();
        for (Path group : Folders.groups()) {
            String name = group.getFileName().toString();
            List<Rule> own =
                    rules.stream().filter(r -> r.group().equals(name.substring(3))).toList();
            pages.put(name + ".md", RulePage.of(group, own));
        }
        pages.put("README.md", RulePage.list(Folders.groups(), rules));
        return pages;
    }

    private static void write(Map<String, String> pages) throws IOException {
        Files.createDirectories(PAGES);
        for (var page : pages.entrySet())
            Files.writeString(PAGES.resolve(page.getKey()), page.getValue());
    }
}
