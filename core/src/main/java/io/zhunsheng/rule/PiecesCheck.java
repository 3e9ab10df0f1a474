package io.zhunsheng.rule;

import io.zhunsheng.data.Slip;
import io.zhunsheng.data.Words;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Demands that condition, catalogue entry and examples of each rule are there under one name, and
 * fit.
 */
final class PiecesCheck {
    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final Set<String> ALWAYS = Set.of("near", "at", "line", "also");

    private final RuleBook builtIn;
    private final List<Slip> slips;
    private final Map<String, String> seen = new HashMap<>();

    PiecesCheck(RuleBook builtIn, List<Slip> slips) {
        this.builtIn = builtIn;
        this.slips = slips;
    }

    void run(GroupFolder group) {
        Map<String, DrlRule> conditions = conditions(group);
        for (Rule rule : group.rules()) entry(group, rule, conditions.get(rule.id()));
        Set<String> wanted = new LinkedHashSet<>();
        for (Rule rule : group.rules())
            for (boolean good : new boolean[] {true, false}) {
                String name = Example.file(rule.id(), good);
                wanted.add(name);
                if (group.example(rule.id(), good) == null)
                    add(
                            group.examples().resolve(name),
                            0,
                            "缺少规则“" + rule.id() + "”的" + (good ? "正例" : "反例"),
                            "the "
                                    + (good ? "good" : "bad")
                                    + " example of rule “"
                                    + rule.id()
                                    + "” is missing");
            }
        for (String name : group.exampleFiles())
            if (!wanted.contains(name) && group.told())
                add(
                        group.examples().resolve(name),
                        0,
                        "不属于哪一条规则；文件名应为“规则名.good.txt”或“规则名.bad.txt”",
                        "belongs to no rule; its name should be RULE.good.txt or RULE.bad.txt");
    }

    private Map<String, DrlRule> conditions(GroupFolder group) {
        Map<String, DrlRule> conditions = new HashMap<>();
        for (Drl file : group.files())
            for (DrlRule rule : file.rules()) {
                conditions.put(rule.name(), rule);
                String before = seen.putIfAbsent(rule.name(), file.file() + ":" + rule.line());
                if (before != null)
                    add(
                            Path.of(file.file()),
                            rule.line(),
                            "规则“" + rule.name() + "”已经写在 " + before,
                            "rule “" + rule.name() + "” stands already at " + before);
                else if (builtIn.rule(rule.name()).isPresent())
                    add(
                            Path.of(file.file()),
                            rule.line(),
                            "“" + rule.name() + "”是内置规则的名字，请换一个",
                            "“" + rule.name() + "” is a built-in rule; take another name");
                boolean entered =
                        !group.told()
                                || group.rules().stream().anyMatch(r -> r.id().equals(rule.name()));
                if (!entered)
                    add(
                            Path.of(file.file()),
                            rule.line(),
                            "规则“" + rule.name() + "”在 rules.yaml 里没有条目",
                            "rule “" + rule.name() + "” has no entry in rules.yaml");
            }
        return conditions;
    }

    private void entry(GroupFolder group, Rule rule, DrlRule condition) {
        if (condition == null) {
            add(
                    group.catalogue(),
                    group.line(rule.id()),
                    "“" + rule.id() + "”没有条件；应在 .drl 文件里写 rule \"" + rule.id() + "\" … end",
                    "“"
                            + rule.id()
                            + "” has no condition; a .drl file should hold rule \""
                            + rule.id()
                            + "\" … end");
            return;
        }
        Set<String> bound = condition.bound();
        Set<String> unbound = new LinkedHashSet<>();
        for (Words words : List.of(rule.message(), rule.advice(), rule.source()))
            for (String text : List.of(words.zh(), words.en()))
                for (Matcher place = PLACE.matcher(text); place.find(); )
                    if (!bound.contains(place.group(1)) && !ALWAYS.contains(place.group(1)))
                        unbound.add(place.group(1));
        for (String name : unbound)
            add(
                    group.catalogue(),
                    group.line(rule.id(), "{" + name + "}"),
                    "{"
                            + name
                            + "} 没有来处：规则“"
                            + rule.id()
                            + "”的条件里没有 $"
                            + name
                            + " : …"
                            + (bound.isEmpty() ? "" : "；有的是：" + String.join("、", bound)),
                    "{"
                            + name
                            + "} stands for nothing: the condition of “"
                            + rule.id()
                            + "” does not bind $"
                            + name
                            + (bound.isEmpty() ? "" : "; it binds " + String.join(", ", bound)));
    }

    private void add(Path file, int line, String problem, String english) {
        slips.add(new Slip(file.toString(), line, problem, english));
    }
}
