package io.zhunsheng.cli;

import io.zhunsheng.check.Checker;
import io.zhunsheng.data.BrokenRuleBookException;
import io.zhunsheng.data.Words;
import io.zhunsheng.document.UnreadableReportException;
import io.zhunsheng.rule.Example;
import io.zhunsheng.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * One rule tried on its examples: nothing of it in the good one, exactly the marked lines in the
 * bad one.
 */
final class RuleTrial {
    private final Checker checker;
    private final Rule rule;
    private final List<Words> faults = new ArrayList<>();

    RuleTrial(Checker checker, Rule rule) {
        this.checker = checker;
        this.rule = rule;
    }

    List<Words> faults() {
        for (boolean good : new boolean[] {true, false}) {
            Example example = checker.ruleBook().example(rule, good).orElseThrow();
            String name = Example.file(rule.id(), good);
            try {
                compare(example, name, lines(example));
            } catch (UnreadableReportException e) {
                add(name + " 不能当作报告来读", name + " cannot be read as a report");
            } catch (BrokenRuleBookException e) {
                e.slips().forEach(s -> add(name + "：" + s.in("zh"), name + ": " + s.in("en")));
            }
        }
        return faults;
    }

    private void compare(Example example, String name, TreeSet<Integer> found) {
        TreeSet<Integer> marked = new TreeSet<>(example.flagged());
        if (example.good() && !marked.isEmpty())
            add(
                    name + " 是正例，不该有“^ " + rule.id() + "”",
                    name + " is the good example, “^ " + rule.id() + "” does not belong there");
        if (!example.good() && marked.isEmpty())
            add(
                    name + " 没有标记；应在出问题的那一行下面写“^ " + rule.id() + "”",
                    name + " marks nothing; write “^ " + rule.id() + "” under the line at fault");
        TreeSet<Integer> surplus = new TreeSet<>(found);
        surplus.removeAll(marked);
        if (!surplus.isEmpty())
            add(
                    name + " 多报了第" + join(surplus, example) + "行",
                    name + ": found in line " + join(surplus, example) + ", which is not marked");
        marked.removeAll(found);
        if (!marked.isEmpty() && !example.good())
            add(
                    name + " 没有报出第" + join(marked, example) + "行",
                    name
                            + ": nothing found in line "
                            + join(marked, example)
                            + ", which is marked");
    }

    private TreeSet<Integer> lines(Example example) {
        TreeSet<Integer> lines = new TreeSet<>();
        String previous = example.previous();
        checker
                .check(
                        checker.document(example.text()),
                        previous == null ? null : checker.document(previous))
                .findings()
                .stream()
                .filter(f -> f.rule().equals(rule.id()))
                .forEach(f -> lines.add(f.location().line()));
        return lines;
    }

    /** Lines as they are counted in the file, where marks take lines of their own. */
    private static String join(TreeSet<Integer> lines, Example example) {
        return String.join(
                "、",
                lines.stream()
                        .map(
                                line ->
                                        line
                                                + (int)
                                                        example.flagged().stream()
                                                                .filter(f -> f < line)
                                                                .count())
                        .map(String::valueOf)
                        .toList());
    }

    private void add(String zh, String en) {
        faults.add(new Words(zh, en.replace("、", ", ")));
    }
}
