package io.zhunsheng.rule;

import io.zhunsheng.data.Data;
import java.util.ArrayList;
import java.util.List;

/** Reads a group's catalogue: everything about its rules but their conditions. */
final class Catalogue {
    private Catalogue() {}

    static List<Rule> read(String group, Data data) {
        List<Rule> rules = new ArrayList<>();
        for (var entry : data.fields().entrySet())
            rules.add(rule(entry.getKey(), group, entry.getValue()));
        return rules;
    }

    private static Rule rule(String id, String group, Data data) {
        data.only("severity", "verdict", "title", "demands", "why", "source", "message", "advice");
        if (!data.sound() && !id.matches("[a-z][a-z0-9-]*"))
            data.slip(
                    "规则名“" + id + "”只能用小写字母、数字和连字符",
                    "a rule's name, unlike “"
                            + id
                            + "”, is made of small letters, digits and hyphens");
        return new Rule(
                id,
                group,
                severity(data.need("severity")),
                verdict(data.get("verdict")),
                data.need("title").words(),
                data.need("demands").words(),
                data.get("why").words(),
                data.need("source").words(),
                data.need("message").words(),
                data.need("advice").words());
    }

    private static Severity severity(Data data) {
        Severity severity = Severity.of(data.text());
        if (severity == null)
            data.slip(
                    "级别“" + data.text() + "”应为 error、warning 或 info",
                    "the severity “" + data.text() + "” should be error, warning or info");
        return severity == null ? Severity.INFO : severity;
    }

    private static Verdict verdict(Data data) {
        if (!data.present()) return null;
        Verdict verdict = Verdict.of(data.text());
        if (verdict == null)
            data.slip(
                    "结论应为 unmet、partly 或 not-applicable",
                    "the verdict should be unmet, partly or not-applicable");
        return verdict;
    }
}
