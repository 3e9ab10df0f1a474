package io.zhunsheng.compiler;

import io.zhunsheng.data.Slip;
import io.zhunsheng.rule.Conditions;
import io.zhunsheng.rule.Drl;
import io.zhunsheng.rule.DrlRule;
import io.zhunsheng.rule.RuleCompiler;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kie.api.builder.Message;

/**
 * Compiles conditions the way the built-in ones are compiled, into an executable model. That
 * compiler names neither line nor rule of a mistake; the classic one does, so it has the second
 * word.
 */
public final class DroolsCompiler implements RuleCompiler {
    private static final String ACTION = "Rule Compilation error ";

    /**
     * Said of every rule where a line at the top is missing, of which the reader of the folder
     * speaks once.
     */
    private static final String UNDECLARED = "flag cannot be resolved";

    @Override
    public Optional<Conditions> compile(List<Drl> files, List<Slip> slips) {
        Build build = Build.executable(files);
        if (build.done()) return Optional.of(build.conditions());
        List<Mistake> mistakes = build.mistakes();
        List<Drl> readable = readable(files, mistakes);
        if (readable != files) {
            // Rules that can be read are still to be looked through: every mistake in one go.
            build = Build.executable(readable);
            if (!build.done())
                mistakes.addAll(build.mistakes().stream().filter(m -> !m.syntax()).toList());
        }
        if (!build.done()) {
            List<Mistake> classic =
                    Build.classic(readable).mistakes().stream().filter(m -> !m.syntax()).toList();
            if (!classic.isEmpty()) mistakes.removeIf(m -> m.line() <= 0 && m.file() != null);
            mistakes.addAll(classic);
        }
        for (Mistake mistake : new Causes(files, mistakes).all())
            slips.add(new Wording(files).slip(mistake));
        if (slips.isEmpty())
            throw new IllegalStateException("not compiled, yet no mistake was named");
        return Optional.empty();
    }

    /** The files with every rule blanked out that cannot be read; the same list where all can. */
    private static List<Drl> readable(List<Drl> files, List<Mistake> mistakes) {
        List<Drl> readable = new ArrayList<>();
        boolean changed = false;
        for (Drl file : files) {
            Drl rest = file;
            for (Mistake mistake : mistakes) {
                if (!mistake.syntax() || !mistake.file().equals(file.file())) continue;
                Optional<DrlRule> rule = mistake.rule(rest);
                if (rule.isPresent()) rest = rest.without(rule.get());
                changed |= rule.isPresent();
            }
            readable.add(rest);
        }
        return changed ? readable : files;
    }

    /** What Drools says, as one of ours. */
    static List<Mistake> mistakes(List<Message> messages, List<Drl> files) {
        List<Mistake> mistakes = new ArrayList<>();
        for (Message message : messages) {
            if (message.getLevel() != Message.Level.ERROR
                    || message.getText().contains("returned a null Package")) continue;
            String file = Build.file(message.getPath(), files);
            String text = message.getText();
            // What is wrong behind “then” comes as one message of several lines.
            boolean action = text.startsWith(ACTION);
            for (String one :
                    action ? text.substring(ACTION.length()).split("\n") : new String[] {text})
                if (!one.isBlank() && !one.strip().equals(UNDECLARED))
                    mistakes.add(new Mistake(file, message.getLine(), one.strip(), action));
        }
        return mistakes;
    }
}
