package io.zhunsheng.across;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhunsheng.Zhunsheng;
import io.zhunsheng.check.CheckResult;
import io.zhunsheng.data.BrokenRuleBookException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An outline may make a rule milder or sterner, or do without it; what it must not do is misspell
 * one.
 */
class SeverityTest {
    @TempDir Path folder;

    private CheckResult check(String more) throws IOException {
        String report =
                Zhunsheng.rules()
                        .example(Zhunsheng.rules().rule("part-missing").orElseThrow(), false)
                        .orElseThrow()
                        .text();
        Path own =
                Files.writeString(
                        folder.resolve("own.yaml"), "id: own\ntitle: 自拟\nlike: full\n" + more);
        return Zhunsheng.with().outline(Zhunsheng.outline(own)).checker().check(report);
    }

    @Test
    void aMilderRuleStillFindsAndTheVerdictStays() throws IOException {
        CheckResult plain = check("");
        CheckResult mild = check("severity: {part-missing: info}\n");
        assertFalse(plain.compliant());
        assertTrue(mild.compliant());
        assertEquals("info", mild.findings().get(0).severity().id());
        assertEquals(plain.findings().get(0).fingerprint(), mild.findings().get(0).fingerprint());
        assertEquals(plain.requirements(), mild.requirements());
    }

    @Test
    void aRuleThatIsOffFindsNothing() throws IOException {
        assertEquals("[]", check("off: [part-missing]\n").findings().toString());
    }

    @Test
    void whatThereIsNotIsRefusedWithItsLine() {
        var broken =
                assertThrows(
                        BrokenRuleBookException.class,
                        () ->
                                check(
                                        "off:\n  - part-mising\nseverity:\n  part-thin: warn\n  part-thick: info\n"));
        assertEquals(
                "5 没有“part-mising”这条规则|7 “warn”不是级别，应为 error、warning 或 info|8 没有“part-thick”这条规则",
                String.join(
                        "|",
                        broken.slips().stream().map(s -> s.line() + " " + s.problem()).toList()));
        assertTrue(broken.slips().get(0).file().endsWith("own.yaml"));
    }

    @Test
    void oneRuleIsNotBothOffAndChanged() {
        var broken =
                assertThrows(
                        BrokenRuleBookException.class,
                        () -> check("off: [part-thin]\nseverity: {part-thin: info}\n"));
        assertEquals(5, broken.slips().get(0).line());
    }
}
