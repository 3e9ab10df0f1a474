package io.zhunsheng.cli;

import io.zhunsheng.Zhunsheng;
import io.zhunsheng.rule.Example;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code new-rule}: writes a rule to start from, which works as it stands. */
final class NewRuleCommand implements Command {
    @Override
    public Options options(Terminal terminal) {
        return new Options(
                        terminal,
                        "写出一条可以照着改的规则：条件、说明、正例和反例",
                        "write a rule to start from: condition, catalogue entry, examples")
                .argument(
                        terminal.say("规则名", "NAME"),
                        true,
                        "小写字母、数字和连字符，例如 heading-too-long",
                        "small letters, digits and hyphens, such as heading-too-long")
                .value(
                        "--in",
                        "DIR",
                        "写到哪个文件夹（默认当前文件夹）；不覆盖已有文件",
                        "folder to write to (default: this one); nothing is overwritten");
    }

    @Override
    public int run(Call call, Terminal terminal) {
        String name = call.arguments().get(0);
        if (!name.matches("[a-z][a-z0-9-]*"))
            throw new WrongCall(
                    "规则名“" + name + "”只能用小写字母、数字和连字符，并以字母开头",
                    "a rule's name, unlike “"
                            + name
                            + "”, is made of small letters, digits and hyphens");
        if (Zhunsheng.rules().rule(name).isPresent())
            throw new WrongCall(
                    "“" + name + "”是内置规则的名字，请换一个",
                    "“" + name + "” is a built-in rule; take another name");
        String in = call.value("--in", ".");
        Path folder = Inputs.path(in);
        if (folder == null)
            throw new WrongCall("--in 不能是“" + in + "”", "--in cannot be “" + in + "”");
        Map<Path, String> files = new LinkedHashMap<>();
        files.put(folder.resolve("rules.drl"), text("rules.drl", name));
        files.put(folder.resolve("rules.yaml"), text("rules.yaml", name));
        for (boolean good : new boolean[] {true, false})
            files.put(
                    folder.resolve("examples").resolve(Example.file(name, good)),
                    text(good ? "good.txt" : "bad.txt", name));
        refuse(files, folder);
        files.forEach(NewRuleCommand::write);
        for (Path file : files.keySet()) terminal.out().println(file);
        terminal.tell("写好了。检验：zhunsheng test " + in, "written; try it: zhunsheng test " + in);
        return Exit.COMPLIANT;
    }

    private static void refuse(Map<Path, String> files, Path folder) {
        for (Path file : files.keySet())
            if (Files.exists(file))
                throw new WrongCall(
                        "已有 "
                                + file
                                + "，不覆盖；可另写到 --in "
                                + folder.resolve("02-more")
                                + "，或照原有规则的样子添加",
                        file
                                + " exists and is not overwritten; write to --in "
                                + folder.resolve("02-more")
                                + " or add to it by hand");
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException e) {
            WrongCall failed =
                    new WrongCall(
                            "写不了 " + file + "：" + e.getMessage(),
                            "cannot write " + file + ": " + e.getMessage());
            failed.initCause(e);
            throw failed;
        }
    }

    private static String text(String piece, String name) {
        try (InputStream in = NewRuleCommand.class.getResourceAsStream("new-rule/" + piece)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("NAME", name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
