package io.zhunsheng.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in a plain sentence what is wrong with the words of a call. */
final class Complaint {
    private final ParameterException cause;
    private final CommandSpec spec;

    Complaint(ParameterException cause) {
        this.cause = cause;
        this.spec = cause.getCommandLine().getCommandSpec();
    }

    WrongCall asWrongCall() {
        WrongCall what = what();
        String see = spec.qualifiedName() + " --help";
        WrongCall wrongCall =
                new WrongCall(
                        what.sentence().zh() + "。用法见 " + see,
                        what.sentence().en() + "; see " + see);
        wrongCall.initCause(cause);
        return wrongCall;
    }

    private WrongCall what() {
        if (cause instanceof UnmatchedArgumentException unmatched)
            return unmatched(unmatched.getUnmatched().get(0));
        if (cause instanceof MissingParameterException missing)
            return missing(missing.getMissing());
        if (cause instanceof OverwrittenOptionException twice) {
            String name = name(twice.getOverwritten());
            return new WrongCall(name + " 写了两次，只能写一次", name + " is given twice");
        }
        return new WrongCall("命令写得不对：" + cause.getMessage(), cause.getMessage());
    }

    private WrongCall unmatched(String word) {
        if (word.startsWith("-")) {
            List<String> options = spec.optionsMap().keySet().stream().toList();
            Nearest near = new Nearest(word.replaceFirst("=.*", ""), options);
            return new WrongCall(
                    "没有“" + word + "”这个选项" + near.inChinese(),
                    "there is no option “" + word + "”" + near.inEnglish());
        }
        if (spec.parent() != null)
            return new WrongCall("多写了“" + word + "”", "“" + word + "” is one word too many");
        Nearest near = new Nearest(word, spec.subcommands().keySet());
        boolean file = file(word);
        return new WrongCall(
                "没有“"
                        + word
                        + "”这个命令"
                        + (file ? "；要检查它请写 zhunsheng check " + word : near.inChinese()),
                "there is no command “"
                        + word
                        + "”"
                        + (file ? "; to check it: zhunsheng check " + word : near.inEnglish()));
    }

    private static boolean file(String word) {
        Path path = Inputs.path(word);
        return path != null && Files.exists(path);
    }

    private static WrongCall missing(List<ArgSpec> missing) {
        if (missing.isEmpty()) return new WrongCall("命令没有写完", "the command is incomplete");
        if (missing.get(0).isOption()) {
            String name = name(missing.get(0));
            return new WrongCall(name + " 后面要写一个值", name + " needs a value");
        }
        String label = missing.stream().map(ArgSpec::paramLabel).collect(Collectors.joining(" "));
        return new WrongCall("缺少“" + label + "”", label + " is missing");
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }
}
