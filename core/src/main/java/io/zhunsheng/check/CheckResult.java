package io.zhunsheng.check;

import io.zhunsheng.document.Format;
import io.zhunsheng.report.TitleBlock;
import io.zhunsheng.rule.Severity;
import java.util.List;

/**
 * What checking one report gave (检查结果).
 *
 * @param file name of the file
 * @param sha256 hash of the bytes read
 * @param format what the file is, by its content
 * @param outline id of the outline it was held against
 * @param report the report's title block
 * @param requirements every requirement of the outline
 * @param findings what was found, in reading order
 */
public record CheckResult(
        String file,
        String sha256,
        Format format,
        String outline,
        TitleBlock report,
        List<Requirement> requirements,
        List<Finding> findings) {
    public CheckResult {
        requirements = List.copyOf(requirements);
        findings = List.copyOf(findings);
    }

    /** Whether the file's name promises another format than its content has. */
    public boolean misnamed() {
        return format.misnames(file);
    }

    /** Whether nothing of severity error was found. */
    public boolean compliant() {
        for (Finding finding : findings) if (finding.severity() == Severity.ERROR) return false;
        return true;
    }
}
