package io.zhunsheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhunsheng.write.Columns;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TextTest {
    @TempDir Path folder;

    @Test
    void aCleanReportTakesOneLine() {
        Reports.write(folder, "好 报告.txt", Reports.GOOD);
        List<String> lines = Run.of("check", folder).out().lines().toList();
        assertEquals(3, lines.size(), String.join("\n", lines));
        assertTrue(lines.get(0).startsWith("合格") && lines.get(0).contains("好 报告.txt"));
        assertEquals("共检查1份报告：1份合格，0份不合格；错误0处、警告0处、提示0处；0份无法读取。", lines.get(2));
    }

    @Test
    void aFindingSaysWhereWhyAndWhatToDo() {
        Path file = Reports.write(folder, "bad.txt", Reports.BAD);
        String text = Run.of("check", file).out();
        for (String word : new String[] {"缺失", "错误 1", "应在  第", "建议", "依据", "part-missing"})
            assertTrue(text.contains(word), word + "\n" + text);
        assertFalse(text.contains("\u001B"), "no colour unless told");
        assertTrue(text.lines().skip(1).allMatch(line -> Columns.of(line) <= 92), text);
    }

    @Test
    void englishHasNoChineseOfItsOwn() {
        assertFalse(
                Run.of("check", "--help", "--lang", "en")
                        .out()
                        .codePoints()
                        .anyMatch(c -> c >= 0x4E00 && c < 0xA000));
        assertFalse(
                Run.of("--lang=en", "chekc")
                        .err()
                        .codePoints()
                        .anyMatch(c -> c >= 0x4E00 && c < 0xA000));
    }

    @Test
    void aReportCannotSteerTheTerminal() {
        Path file =
                Reports.write(
                        folder, "esc.txt", Reports.BAD.replace("青山县2019", "青山县\u001B[31m2019"));
        assertFalse(Run.of("check", file).out().contains("\u001B"));
    }
}
