package io.zhunsheng;

import io.zhunsheng.check.Checker;
import io.zhunsheng.check.RuleTimes;
import io.zhunsheng.data.BrokenRuleBookException;
import io.zhunsheng.data.Slip;
import io.zhunsheng.document.Limits;
import io.zhunsheng.knowledge.Knowledge;
import io.zhunsheng.outline.Outline;
import io.zhunsheng.outline.OutlineFile;
import io.zhunsheng.rule.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Checks annual reports on rule-of-law government (法治政府建设年度报告); the entry for embedders. */
public final class Zhunsheng {
    /** The outline that stands for “the one that held for the report's year and place”. */
    public static final String AUTO = "auto";

    private static final BuiltIn BUILT_IN = BuiltIn.packed();

    private Zhunsheng() {}

    /** A checker with the default outline, {@code full}, and messages in Chinese. */
    public static Checker checker() {
        return with().checker();
    }

    /** Starts a checker with settings of one's own. */
    public static Settings with() {
        return new Settings(List.of(outline("full")), "zh", Limits.DEFAULT, null, null);
    }

    /** The built-in rules. */
    public static RuleBook rules() {
        return BUILT_IN.rules();
    }

    /** What the built-in rules know of the world; read once. */
    public static Knowledge knowledge() {
        return Known.KNOWLEDGE;
    }

    private static final class Known {
        static final Knowledge KNOWLEDGE = BUILT_IN.knowledge();
    }

    /** The built-in outlines, the default one first. */
    public static List<Outline> outlines() {
        return BuiltIn.OUTLINES.stream().map(Zhunsheng::outline).toList();
    }

    /**
     * The built-in outline of that id.
     *
     * @throws BrokenRuleBookException where there is none
     */
    public static Outline outline(String id) {
        Outline outline = BUILT_IN.outline(id);
        if (outline == null)
            throw new BrokenRuleBookException(
                    List.of(new Slip(id, 0, "没有这个提纲;内置提纲有:" + String.join("、", BuiltIn.OUTLINES))));
        return outline;
    }

    /**
     * An outline of one's own, from a YAML file; {@code like: full} builds on a built-in one,
     * {@code knowledge:} names files of knowledge beside it.
     *
     * @throws BrokenRuleBookException with every slip of a broken one
     */
    public static Outline outline(Path file) {
        try {
            return OutlineFile.read(
                    file.toString(),
                    Files.readString(file),
                    BUILT_IN::outline,
                    name -> beside(file, name));
        } catch (IOException e) {
            throw new BrokenRuleBookException(
                    List.of(new Slip(file.toString(), 0, "提纲文件读不出来,请核对路径和编码(应为 UTF-8)")));
        }
    }

    private static String beside(Path outline, String name) {
        try {
            return Files.readString(outline.resolveSibling(name));
        } catch (IOException | InvalidPathException e) {
            return null;
        }
    }

    private static List<Outline> automatic() {
        return List.of(
                outline("dalian-2019"),
                outline("national"),
                outline("national-2015"),
                outline("full"));
    }

    /**
     * How a checker is set up.
     *
     * @param outlines the outlines to choose from
     * @param language {@code zh} or {@code en}
     * @param limits how much of a file is read
     * @param own rules added to the built-in ones, or null
     * @param times takes how long each rule takes, or null where nobody asks
     */
    public record Settings(
            List<Outline> outlines, String language, Limits limits, RuleBook own, RuleTimes times) {
        /** With a built-in outline, or the one that fits each report ({@link Zhunsheng#AUTO}). */
        public Settings outline(String id) {
            return new Settings(
                    AUTO.equals(id) ? automatic() : List.of(Zhunsheng.outline(id)),
                    language,
                    limits,
                    own,
                    times);
        }

        /** With an outline of one's own. */
        public Settings outline(Outline outline) {
            return new Settings(List.of(outline), language, limits, own, times);
        }

        /** With messages in Chinese ({@code zh}) or English ({@code en}). */
        public Settings language(String id) {
            return new Settings(outlines, id, limits, own, times);
        }

        /** With limits of one's own. */
        public Settings limits(Limits limits) {
            return new Settings(outlines, language, limits, own, times);
        }

        /** With rules of one's own added to the built-in ones. */
        public Settings rules(RuleBook added) {
            return new Settings(outlines, language, limits, added, times);
        }

        /** With a note of how long each rule takes, which slows checking down. */
        public Settings times(RuleTimes notes) {
            return new Settings(outlines, language, limits, own, notes);
        }

        /** Builds the checker; keep it, building costs far more than checking. */
        public Checker checker() {
            RuleBook book = own == null ? Zhunsheng.rules() : Zhunsheng.rules().plus(own);
            return new Checker(outlines, book, knowledge(), language, limits, times);
        }
    }
}
