package io.zhunsheng.rule;

import io.zhunsheng.data.Slip;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds conditions of one's own to what conditions may do: name a defect and flag the place. */
final class ConditionCheck {
    private static final Pattern ORDER =
            Pattern.compile(
                    "\\b(salience|agenda-group|activation-group|ruleflow-group|auto-focus|no-loop|lock-on-active)\\b");
    private static final Pattern CHANGE =
            Pattern.compile("\\b(insert|insertLogical|update|modify|retract|delete)\\b\\s*[({]");
    private static final Pattern FLAGS = Pattern.compile("\\bflag\\s*\\.\\s*at\\s*\\(");
    private static final Pattern GLOBAL = Pattern.compile("\\bglobal\\s+[\\w.]*Flag\\s+flag\\b");
    private static final Pattern WHEN = Pattern.compile("\\bwhen\\b");

    private final List<Drl> files;
    private final List<Slip> slips;

    ConditionCheck(List<Drl> files, List<Slip> slips) {
        this.files = files;
        this.slips = slips;
    }

    void run() {
        for (Drl file : files) {
            header(file);
            file.rules().forEach(rule -> rule(file, rule));
        }
    }

    private void header(Drl file) {
        String name = file.packageName();
        if (name.equals("io.zhunsheng") || name.startsWith("io.zhunsheng."))
            add(
                    file,
                    line(file, Pattern.compile("\\bpackage\\b")),
                    "package “" + name + "”是内置规则用的，请换成自己的，例如 own.rules",
                    "the package “"
                            + name
                            + "” is that of built-in rules; take one of your own such as own.rules");
        Matcher order = ORDER.matcher(file.header());
        if (order.find()) order(file, file.headerLine(order.start()), order.group());
        boolean declared =
                files.stream()
                        .filter(f -> f.packageName().equals(name))
                        .anyMatch(f -> GLOBAL.matcher(f.header()).find());
        if (!declared && !file.rules().isEmpty())
            add(
                    file,
                    1,
                    "缺少一行：global io.zhunsheng.check.Flag flag",
                    "a line is missing: global io.zhunsheng.check.Flag flag");
    }

    private void rule(Drl file, DrlRule rule) {
        Matcher when = WHEN.matcher(rule.bare());
        Matcher order = ORDER.matcher(when.find() ? rule.bare().substring(0, when.start()) : "");
        while (order.find())
            order(file, rule.lineOf(Pattern.compile("\\b" + order.group() + "\\b")), order.group());
        Matcher change = CHANGE.matcher(rule.action());
        while (change.find())
            add(
                    file,
                    rule.lineOf(Pattern.compile("\\b" + change.group(1) + "\\b\\s*[({]")),
                    "规则“"
                            + rule.name()
                            + "”里不能用 "
                            + change.group(1)
                            + "：规则只标出位置，不增改事实；应写 flag.at( $x );",
                    "rule “"
                            + rule.name()
                            + "” uses "
                            + change.group(1)
                            + "; a rule changes no fact, it only says flag.at( $x );");
        if (!FLAGS.matcher(rule.action()).find())
            add(
                    file,
                    rule.line(),
                    "规则“" + rule.name() + "”没有标出位置；then 后面应写 flag.at( $x );",
                    "rule “"
                            + rule.name()
                            + "” flags nothing; expected flag.at( $x ); behind then");
    }

    private void order(Drl file, int line, String word) {
        add(
                file,
                line,
                "不能用 " + word + "：规则之间没有先后",
                word + " cannot be used: rules have no order among themselves");
    }

    private static int line(Drl file, Pattern words) {
        Matcher found = words.matcher(file.header());
        return found.find() ? file.headerLine(found.start()) : 1;
    }

    private void add(Drl file, int line, String problem, String english) {
        slips.add(new Slip(file.file(), line, problem, english));
    }
}
