package io.zhunsheng.compiler;

import io.zhunsheng.rule.Drl;
import io.zhunsheng.rule.DrlRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Keeps the mistakes that are causes and leaves out those that follow from them. */
final class Causes {
    /** Nothing is known under a name because what should bind it is itself wrong. */
    private static final Pattern FOLLOWS =
            Pattern.compile(
                    "Unable to analyze expression|\\$\\w+ cannot be resolved|\\.\\$\\w+\\(\\)|unable to resolve method using strict-mode: [\\w.]+\\.\\$");

    private final List<Drl> files;
    private final List<Mistake> mistakes;

    Causes(List<Drl> files, List<Mistake> mistakes) {
        this.files = files;
        this.mistakes = mistakes;
    }

    List<Mistake> all() {
        List<Mistake> causes = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (Mistake mistake : mistakes) {
            boolean follows =
                    FOLLOWS.matcher(mistake.text()).find()
                            && mistakes.stream()
                                    .anyMatch(
                                            m ->
                                                    !FOLLOWS.matcher(m.text()).find()
                                                            && near(m, mistake));
            if (!follows && said.add(mistake.file() + mistake.line() + mistake.text()))
                causes.add(mistake);
        }
        return causes;
    }

    /** Whether both are in one rule, or one of them may be anywhere. */
    private boolean near(Mistake a, Mistake b) {
        Optional<DrlRule> one = rule(a);
        Optional<DrlRule> other = rule(b);
        return Objects.equals(a.file(), b.file())
                && (one.isEmpty() || other.isEmpty() || one.equals(other));
    }

    private Optional<DrlRule> rule(Mistake mistake) {
        return files.stream()
                .filter(f -> f.file().equals(mistake.file()))
                .findFirst()
                .flatMap(mistake::rule);
    }
}
