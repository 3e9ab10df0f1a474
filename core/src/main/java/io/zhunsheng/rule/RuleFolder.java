package io.zhunsheng.rule;

import io.zhunsheng.data.BrokenRuleBookException;
import io.zhunsheng.data.Slip;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads a rule book of one's own (自有规则库) from a folder; its conditions are code, so it has to be
 * one's own.
 */
public final class RuleFolder {
    private static final Comparator<Slip> READING_ORDER =
            Comparator.comparing(Slip::file).thenComparingInt(Slip::line);

    private final List<Slip> slips = new ArrayList<>();
    private final List<GroupFolder> groups = new ArrayList<>();

    private RuleFolder() {}

    /**
     * Reads and compiles the rules of a folder.
     *
     * @param builtIn the rules it is added to, whose names it may not use
     * @throws BrokenRuleBookException with every slip of a broken one
     */
    public static RuleBook read(Path folder, RuleBook builtIn, RuleCompiler compiler) {
        return new RuleFolder().book(folder, builtIn, compiler);
    }

    private RuleBook book(Path folder, RuleBook builtIn, RuleCompiler compiler) {
        gather(folder);
        List<Drl> files = groups.stream().flatMap(g -> g.files().stream()).toList();
        new ConditionCheck(files, slips).run();
        PiecesCheck pieces = new PiecesCheck(builtIn, slips);
        groups.forEach(pieces::run);
        Optional<Conditions> conditions =
                files.isEmpty() ? Optional.empty() : compiler.compile(files, slips);
        if (!slips.isEmpty())
            throw new BrokenRuleBookException(
                    slips.stream().distinct().sorted(READING_ORDER).toList());
        List<Rule> rules = groups.stream().flatMap(g -> g.rules().stream()).toList();
        return new RuleBook(rules, conditions.stream().toList(), this::example);
    }

    private void gather(Path folder) {
        if (!Files.isDirectory(folder)) {
            slips.add(new Slip(folder.toString(), 0, "没有这个文件夹", "there is no such folder"));
            return;
        }
        if (GroupFolder.is(folder)) groups.add(new GroupFolder(folder, "own", slips));
        for (Path inner : GroupFolder.list(folder)) {
            String name = inner.getFileName().toString();
            if (name.matches("\\d\\d-.+") && Files.isDirectory(inner))
                groups.add(new GroupFolder(inner, name.substring(3), slips));
        }
        if (groups.stream().allMatch(g -> g.rules().isEmpty() && g.files().isEmpty())
                && slips.isEmpty())
            slips.add(
                    new Slip(
                            folder.toString(),
                            0,
                            "里面没有规则；应有 rules.drl、rules.yaml 和 examples，可用 zhunsheng new-rule 写出一份",
                            "holds no rule; expected rules.drl, rules.yaml and examples (zhunsheng new-rule writes them)"));
    }

    private Optional<Example> example(Rule rule, boolean good) {
        return groups.stream()
                .filter(g -> g.rules().contains(rule))
                .map(g -> g.example(rule.id(), good))
                .filter(Objects::nonNull)
                .findFirst();
    }
}
