package io.zhunsheng.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.zhunsheng.check.Finding;
import io.zhunsheng.check.Requirement;
import io.zhunsheng.rule.Rule;
import io.zhunsheng.rule.RuleBook;
import io.zhunsheng.rule.Severity;
import io.zhunsheng.rule.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * One Chinese word, one English name: docs/glossary.md holds every name the facts and outlines use.
 */
class GlossaryTest {
    private static final Pattern CODE = Pattern.compile("`([A-Za-z0-9]+)`");
    private static final List<Class<?>> MORE =
            List.of(
                    Finding.class,
                    Requirement.class,
                    Verdict.class,
                    Severity.class,
                    Rule.class,
                    RuleBook.class);

    private final List<String[]> rows = rows();
    private final List<String> names =
            rows.stream()
                    .flatMap(row -> CODE.matcher(row[2]).results().map(r -> r.group(1)))
                    .toList();

    @Test
    void everyPublicNameIsInTheGlossary() {
        Set<String> missing = used();
        missing.removeAll(names);
        assertEquals(
                Set.of(),
                missing,
                "names without a row in docs/glossary.md; add 中文 | `name` | meaning");
    }

    @Test
    void everyNameInTheGlossaryIsInUse() {
        Set<String> stale = new TreeSet<>(names);
        stale.removeAll(used());
        assertEquals(
                Set.of(),
                stale,
                "docs/glossary.md names what is in no public type or component any more");
    }

    @Test
    void everyNameAndEveryWordStandsInOneRow() {
        assertEquals(List.of(), repeated(names), "names in two rows of docs/glossary.md");
        assertEquals(
                List.of(),
                repeated(rows.stream().map(row -> row[1].strip()).toList()),
                "Chinese words in two rows of docs/glossary.md; one word for one thing");
    }

    @Test
    void everyRowIsFull() {
        for (String[] row : rows) {
            boolean full = row.length == 4 && Stream.of(row).skip(1).noneMatch(String::isBlank);
            assertEquals(
                    true,
                    full,
                    "a row of docs/glossary.md is not “中文 | `name` | meaning”: "
                            + String.join("|", row));
        }
    }

    private static Set<String> used() {
        Set<String> used = new TreeSet<>();
        List<Class<?>> types = new ArrayList<>(MORE);
        for (JavaClass type :
                new ClassFileImporter()
                        .importPackages("io.zhunsheng.report", "io.zhunsheng.outline"))
            if (type.getModifiers().contains(JavaModifier.PUBLIC)
                    && !type.getSimpleName().equals("package-info")) types.add(type.reflect());
        for (Class<?> type : types) {
            used.add(type.getSimpleName());
            if (type.isRecord() && !MORE.contains(type))
                Arrays.stream(type.getRecordComponents()).forEach(c -> used.add(c.getName()));
        }
        return used;
    }

    private static List<String[]> rows() {
        return Folders.text(Folders.DOCS.resolve("glossary.md"))
                .lines()
                .filter(l -> l.startsWith("|") && !l.startsWith("|--") && !l.startsWith("| 中文"))
                .map(l -> l.split("\\|"))
                .toList();
    }

    private static List<String> repeated(List<String> words) {
        return words.stream()
                .filter(w -> words.indexOf(w) != words.lastIndexOf(w))
                .distinct()
                .toList();
    }
}
