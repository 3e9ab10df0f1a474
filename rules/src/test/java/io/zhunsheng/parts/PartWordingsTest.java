package io.zhunsheng.parts;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhunsheng.Zhunsheng;
import io.zhunsheng.check.Checker;
import io.zhunsheng.check.Requirement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Wordings of parts by people who did not know the cues: some may be missed, the more outlandish
 * passages above all, but next to nothing may be taken for what it is not.
 */
class PartWordingsTest {
    private static final Path FOLDER = Path.of("src/test/resources/parts");
    private static final String NUMBERS = "一二三四五";
    private static final Checker CHECKER = Zhunsheng.checker();

    /**
     * A wording: of a section's heading and text, or of a passage at a place in a report that has
     * no section on the matter.
     */
    record Wording(String requirement, String verdict, String where, String text) {
        static List<Wording> all(String file) {
            return rows(file).stream().map(f -> new Wording(f[0], f[1], f[2], f[3])).toList();
        }

        boolean right(String report) {
            for (Requirement requirement : CHECKER.check(report).requirements())
                if (requirement.id().equals(this.requirement))
                    return requirement.verdict().id().equals(verdict);
            throw new AssertionError("no requirement " + requirement);
        }
    }

    @ParameterizedTest
    @CsvSource({"met, 0.96", "unmet, 1.00"})
    void headings(String verdict, double least) {
        assertRight(verdict, least, "headings.tsv");
    }

    @ParameterizedTest
    @CsvSource({"met, 0.96", "partly, 0.80", "unmet, 0.98"})
    void passages(String verdict, double least) {
        assertRight(verdict, least, "passages.tsv");
    }

    private static void assertRight(String verdict, double least, String file) {
        List<Wording> wrong = new ArrayList<>();
        int asked = 0;
        for (Wording wording : Wording.all(file)) {
            if (!wording.verdict().equals(verdict)) continue;
            asked++;
            if (!wording.right(report(wording, file.startsWith("headings")))) wrong.add(wording);
        }
        double right = 1 - wrong.size() / (double) asked;
        System.out.printf("%s %s: %.3f of %d right%n", file, verdict, right, asked);
        assertTrue(right >= least, right + " of " + asked + " right; wrong: " + wrong);
    }

    private static String report(Wording wording, boolean heading) {
        List<List<String>> sections = new ArrayList<>();
        int at = -1;
        for (String[] row : rows("frame.tsv")) {
            boolean own = row[0].equals(name(wording.requirement()));
            if (own && !heading) continue;
            List<String> section =
                    new ArrayList<>(
                            own
                                    ? List.of(wording.where(), wording.text())
                                    : List.of(row).subList(1, row.length));
            if (row[0].equals("achievements")
                    && !own
                    && !wording.requirement().equals("three-systems"))
                section.add("（四）规范行政执法。全面落实行政执法公示、执法全过程记录、重大执法决定法制审核“三项制度”，公示执法信息1.2万条。");
            sections.add(section);
            boolean run = wording.where().equals("run-in");
            if (row[0].equals(run ? "achievements" : wording.where())) at = sections.size() - 1;
        }
        if (!heading) put(wording, sections.get(at < 0 ? sections.size() - 1 : at), at);
        StringBuilder report = new StringBuilder();
        report.append("临江区2023年法治政府建设情况报告\n市人民政府：\n")
                .append("2023年，临江区扎实推进依法行政，法治政府建设取得新进展。现将有关情况报告如下：\n");
        for (int i = 0; i < sections.size(); i++)
            report.append(NUMBERS.charAt(i))
                    .append('、')
                    .append(String.join("\n", sections.get(i)))
                    .append('\n');
        return report.append("临江区人民政府\n2024年1月20日\n").toString();
    }

    /** In the midst of the achievements, otherwise at the end of the section. */
    private static void put(Wording wording, List<String> section, int at) {
        boolean amid = at >= 0 && section.size() > 3;
        section.add(amid ? section.size() - 1 : section.size(), wording.text());
    }

    private static String name(String requirement) {
        return requirement.equals("next-year-plan") ? "plan" : requirement;
    }

    private static List<String[]> rows(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file)).stream()
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
