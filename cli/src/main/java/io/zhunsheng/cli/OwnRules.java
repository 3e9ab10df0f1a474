package io.zhunsheng.cli;

import io.zhunsheng.Zhunsheng;
import io.zhunsheng.rule.RuleBook;
import io.zhunsheng.rule.RuleCompiler;
import io.zhunsheng.rule.RuleFolder;
import java.nio.file.Files;
import java.nio.file.Path;

/** Rule books of the user's own ({@code --rules DIR}). */
final class OwnRules {
    private OwnRules() {}

    /** Reads and compiles the rules of a folder; null where none is named. */
    static RuleBook read(String folder) {
        if (folder == null) return null;
        Path path = Inputs.path(folder);
        if (path == null || !Files.isDirectory(path))
            throw new WrongCall("没有规则文件夹 " + folder, "there is no folder of rules " + folder);
        RuleCompiler compiler =
                RuleCompiler.find()
                        .orElseThrow(
                                () ->
                                        new WrongCall(
                                                "这次启动没有带上规则编译器；请用 zhunsheng 启动脚本运行",
                                                "no rule compiler was started along; use the launcher zhunsheng"));
        return RuleFolder.read(path, Zhunsheng.rules(), compiler);
    }

    /** The built-in rules with those of a folder, where one is named. */
    static RuleBook book(String folder) {
        RuleBook own = read(folder);
        return own == null ? Zhunsheng.rules() : Zhunsheng.rules().plus(own);
    }
}
