package io.zhunsheng.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The core reads reports of any kind: what they are about stands in outlines and rules only. */
class SubjectTest {
    private static final Path CORE = Folders.ROOT.resolve("core/src/main");
    private static final List<String> WORDS = List.of("整改", "第一责任人", "三项制度", "法治政府");

    /** File and word, and why the word may stay there. */
    private static final Map<String, String> KEPT =
            Map.of(
                    "Announcement.java 整改",
                    "one of the nouns that “和” joins into one phrase; what it announces, the outline says",
                    "Structure.java 整改",
                    "one of the office words a line break may split (整|改); nothing is judged by it");

    @Test
    void theCoreHoldsNoWordOfTheSubject() throws IOException {
        assertEquals(
                KEPT.keySet(),
                found(),
                "words of one kind of report stand in core (file, word); move them into the outline, "
                        + "or list them in KEPT with a reason; take from KEPT what is gone");
    }

    private static Set<String> found() throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(CORE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String code = Folders.text(file).replaceAll("(?s)/\\*.*?\\*/|//[^\n]*", "");
                for (String word : WORDS)
                    if (code.contains(word)) found.add(file.getFileName() + " " + word);
            }
        }
        return found;
    }
}
