package io.zhunsheng.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhunsheng.Zhunsheng;
import io.zhunsheng.check.CheckResult;
import io.zhunsheng.outline.Outline;
import io.zhunsheng.outline.OutlineFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What docs/outlines.md tells a supervisor to write is what the checker reads. */
class OutlineDocsTest {
    private static final String PAGE = Folders.text(Folders.DOCS.resolve("outlines.md"));
    private static final Path SOURCE =
            Folders.ROOT.resolve("core/src/main/java/io/zhunsheng/outline");
    private static final Pattern BLOCK = Pattern.compile("(?s)```yaml\n(.*?)```");

    private final List<Outline> examples =
            BLOCK.matcher(PAGE)
                    .results()
                    .map(
                            block ->
                                    OutlineFile.read(
                                            "docs/outlines.md", block.group(1), Zhunsheng::outline))
                    .toList();

    @Test
    void theShortExampleBuildsOnTheBuiltInOne() {
        Outline own = examples.get(0);
        Outline full = Zhunsheng.outline("full");
        assertEquals(
                full.parts().size(),
                own.parts().size(),
                "parts come from the outline named in like:");
        assertEquals(
                List.of("first-responsible"),
                own.parts().stream().filter(p -> !p.demanded()).map(p -> p.id()).toList(),
                "not demanded: what demanded: leaves out");
        assertEquals(List.of("part-combined"), own.off());
        assertEquals(
                "[title-year-mismatch warning, published-late info]",
                own.tunings().stream()
                        .filter(t -> !t.off())
                        .map(t -> t.rule() + " " + t.severity())
                        .toList()
                        .toString());
        Zhunsheng.with().outline(own).checker(); // refuses rules there are not
    }

    @Test
    void theLongExampleChecksAReport() {
        String good =
                """
                临水县水利局2023年政府信息公开工作年度报告
                一、总体情况
                2023年主动公开信息326条,受理依申请公开9件,全部按时答复。“两个平台”运行正常,政府网站发布信息214条,公众号推送信息112条。
                二、存在的主要问题及改进情况
                公开目录更新不够及时,主要原因是责任科室不明确。已指定专人负责,按季度核对目录并公布结果。
                """;
        String bad = good.replace("二、存在的主要问题及改进情况\n", "").replaceFirst("(?m)^公开目录.*\n", "");
        assertEquals("[]", findings(good));
        assertEquals("[part-missing problems]", findings(bad));
    }

    @Test
    void everyFieldIsExplained() {
        Set<String> missing = new TreeSet<>();
        Folders.list(SOURCE)
                .forEach(
                        file ->
                                Pattern.compile("\\.only\\(([^)]*)\\)")
                                        .matcher(Folders.text(file))
                                        .results()
                                        .flatMap(
                                                only ->
                                                        Pattern.compile("\"([a-z]+)\"")
                                                                .matcher(only.group(1))
                                                                .results())
                                        .map(field -> field.group(1))
                                        .filter(field -> !PAGE.contains("`" + field + "`"))
                                        .forEach(missing::add));
        assertEquals(
                Set.of(),
                missing,
                "fields an outline file may have but docs/outlines.md does not explain");
    }

    @Test
    void everyBuiltInOutlineIsNamed() {
        for (Outline outline : Zhunsheng.outlines())
            assertEquals(
                    true,
                    PAGE.contains("`" + outline.id() + "`"),
                    "docs/outlines.md does not name " + outline.id());
    }

    private String findings(String report) {
        CheckResult result = Zhunsheng.with().outline(examples.get(1)).checker().check(report);
        return result.findings().stream()
                .map(f -> f.rule() + " " + f.requirement())
                .toList()
                .toString();
    }
}
