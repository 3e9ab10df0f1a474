package io.zhunsheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A broken rule book is refused with every slip: file, line, what was expected. */
final class BrokenRulesTest {
    @TempDir Path folder;

    @Test
    void everySlipIsToldAtOnce() throws IOException {
        Files.createDirectories(folder.resolve("examples"));
        Reports.write(
                folder,
                "rules.drl",
                """
                package own.rules
                import io.zhunsheng.report.*
                global io.zhunsheng.check.Flag flag
                rule "wrong-fact"
                when
                    $s : Sectoin( level == 1, $heading : heading )
                then
                    flag.at( $s );
                end
                rule "wrong-component"
                salience 10
                when
                    $t : Treatment( part == "x", $length : lenght )
                then
                    flag.at( $t );
                    insert( $t );
                end
                rule "wrong-syntax"
                when
                    $t : Treatment( top()
                then
                    flag.at( $t );
                end
                rule "part-missing"
                when
                    $t : Treatment( top() )
                then
                    flag.at( $other );
                end
                """);
        Reports.write(folder, "more.drl", "// 编码\n// 规则".getBytes(Charset.forName("GB18030")));
        Reports.write(
                folder,
                "rules.yaml",
                Books.entry("wrong-fact", "{heading}{nothing}").replace("warning", "fatal")
                        + Books.entry("no-condition", "x"));
        String all = refused();
        for (String slip :
                new String[] {
                    "more.drl:1: 从这一行起不是 UTF-8",
                    "rules.drl:6: 没有“Sectoin”这种事实；应为：",
                    "rules.drl:11: 不能用 salience",
                    "rules.drl:13: Treatment 没有“lenght”；应为：part、manner、section、heading、length、location",
                    "rules.drl:16: 规则“wrong-component”里不能用 insert",
                    "rules.drl:10: 规则“wrong-component”在 rules.yaml 里没有条目",
                    "rules.drl:21: 语法不对",
                    "rules.drl:24: “part-missing”是内置规则的名字",
                    "rules.drl:28: “$other”没有来处",
                    "rules.yaml:2: 级别“fatal”应为 error、warning 或 info",
                    "rules.yaml:6: {nothing} 没有来处",
                    "rules.yaml:8: “no-condition”没有条件",
                    "examples/wrong-fact.good.txt: 缺少规则“wrong-fact”的正例",
                    "examples/wrong-fact.bad.txt: 缺少规则“wrong-fact”的反例"
                }) assertTrue(all.contains(slip), slip + "\n" + all);
    }

    @Test
    void whatOnlyOneCompilerRefusesHasItsLine() {
        Books.write(
                folder,
                "odd",
                Books.condition("odd", "  $t : Treatment( length < \"x\" )", "", "flag.at( $t );"),
                Books.entry("odd", "x"),
                "x",
                "x");
        assertTrue(refused().contains("rules.drl:6: \"x\" 不是数"), refused());
    }

    @Test
    void aComponentThatLooksLikeAGetterIsExplained() {
        Books.write(
                folder,
                "odd",
                Books.condition(
                        "odd", "  $b : TitleBlock( issuer matches \"县\" )", "", "flag.at( $b );"),
                Books.entry("odd", "x"),
                "x",
                "x");
        assertTrue(refused().contains("rules.drl:6: “issuer”在条件里要写成 issuer()"), refused());
    }

    @Test
    void namesOfBuiltInRulesAndPackagesAreTaken() {
        String drl =
                Books.condition("odd", "  $t : Treatment( top() )", "", "flag.at( $t )")
                        .replace("own.rules", "io.zhunsheng.rules")
                        .replaceFirst("global.*\n", "\n");
        Books.write(folder, "odd", drl, Books.entry("odd", "x"), "x", "x");
        String all = refused();
        assertTrue(all.contains("rules.drl:1: package “io.zhunsheng.rules”"), all);
        assertTrue(all.contains("rules.drl:1: 缺少一行：global io.zhunsheng.check.Flag flag"), all);
        assertTrue(all.contains("rules.drl:9: 编译不通过"), all);
    }

    @Test
    void aFolderWithoutRulesIsRefused() throws IOException {
        assertTrue(refused().contains("里面没有规则"));
        assertEquals(2, Run.of("test", folder.resolve("nosuch")).status());
        Reports.write(folder, "rules.yaml", "- no rules\n");
        refused();
    }

    private String refused() {
        Path report = folder.resolve("examples").getParent().resolve("report.txt");
        Reports.write(folder, "report.txt", Reports.GOOD);
        Run run = Run.of("check", "--rules", folder, report);
        assertEquals(2, run.status(), run.out() + run.err());
        assertEquals("", run.out());
        return run.err();
    }
}
