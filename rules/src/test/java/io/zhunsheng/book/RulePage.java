package io.zhunsheng.book;

import io.zhunsheng.rule.Example;
import io.zhunsheng.rule.Rule;
import java.nio.file.Path;
import java.util.List;

/** Renders the pages of docs/rules from catalogue and examples. */
final class RulePage {
    private static final String GENERATED =
            "<!-- 由 RuleDocsTest 生成，请勿手改：mvn test -pl rules -am -Ddocs=write -->\n\n";

    private RulePage() {}

    /** The page of a group: every rule with what it demands and how it looks. */
    static String of(Path group, List<Rule> rules) {
        StringBuilder page =
                new StringBuilder(GENERATED).append("# ").append(group.getFileName()).append("\n");
        for (Rule rule : rules) page.append('\n').append(rule(group, rule));
        return page.toString();
    }

    private static String rule(Path group, Rule rule) {
        String verdict =
                rule.verdict() == null
                        ? ""
                        : "；该项要求的结论：" + rule.verdict().in("zh") + "（`" + rule.verdict().id() + "`）";
        return """
                ## %s

                **%s** · %s

                - 级别：%s（`%s`）%s
                - 要求：%s。
                - 理由：%s。
                - 依据：%s
                - 提示：%s
                - 改法：%s
                - In English: %s. %s %s

                不合要求的写法（`^` 标在被指出的那一行下面）：

                ```text
                %s```

                合乎要求的写法：

                ```text
                %s```
                %s"""
                .formatted(
                        rule.id(),
                        rule.title().zh(),
                        rule.title().en(),
                        rule.severity().in("zh"),
                        rule.severity().id(),
                        verdict,
                        rule.demands().zh(),
                        rule.why().zh(),
                        rule.source().zh(),
                        rule.message().zh(),
                        rule.advice().zh(),
                        rule.demands().en(),
                        rule.message().en(),
                        rule.advice().en(),
                        Example.shown(Folders.example(group, rule.id(), false)),
                        Example.shown(Folders.example(group, rule.id(), true)),
                        previous(Folders.previous(group, rule.id())));
    }

    private static String previous(String text) {
        return text == null ? "" : "\n两例比对的上一年度报告：\n\n```text\n" + text + "```\n";
    }

    /** The list of all rules. */
    static String list(List<Path> groups, List<Rule> rules) {
        StringBuilder page =
                new StringBuilder(GENERATED)
                        .append("# 规则一览\n\n每条规则一个名字，在规则条件、目录、示例和检查结果里都是这一个。大括号里的词由检查时的具体内容代替。\n");
        for (Path group : groups) {
            String folder = group.getFileName().toString();
            page.append("\n## [")
                    .append(folder)
                    .append("](")
                    .append(folder)
                    .append(".md)\n\n| 规则 | 级别 | 指什么 | in English |\n|---|---|---|---|\n");
            for (Rule rule : rules)
                if (folder.endsWith("-" + rule.group())
                        && folder.length() == rule.group().length() + 3)
                    page.append(
                            "| [`%s`](%s.md#%s) | %s | %s | %s |\n"
                                    .formatted(
                                            rule.id(),
                                            folder,
                                            rule.id(),
                                            rule.severity().in("zh"),
                                            rule.title().zh(),
                                            rule.title().en()));
        }
        return page.toString();
    }
}
