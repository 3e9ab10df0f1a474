package io.zhunsheng.rule;

import io.zhunsheng.data.Slip;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Compiles conditions while the program runs; the command brings one along, the library has none.
 */
public interface RuleCompiler {
    /**
     * Compiles the conditions in DRL.
     *
     * @param slips takes every mistake found
     * @return the conditions, or nothing where there are mistakes
     */
    Optional<Conditions> compile(List<Drl> files, List<Slip> slips);

    /** The compiler on the class path, where there is one. */
    static Optional<RuleCompiler> find() {
        return ServiceLoader.load(RuleCompiler.class, RuleCompiler.class.getClassLoader())
                .findFirst();
    }
}
