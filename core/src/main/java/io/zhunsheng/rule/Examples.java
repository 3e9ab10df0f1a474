package io.zhunsheng.rule;

import java.util.Optional;

/** Where the examples of rules are found. */
@FunctionalInterface
public interface Examples {
    /** The good or bad example of a rule, where it has one. */
    Optional<Example> of(Rule rule, boolean good);
}
