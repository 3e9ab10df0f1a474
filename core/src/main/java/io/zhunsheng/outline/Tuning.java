package io.zhunsheng.outline;

/**
 * What an outline changes about a rule (规则调整).
 *
 * @param rule id of the rule
 * @param severity the severity its findings get, or null where the rule does not apply at all
 * @param file the outline's file
 * @param line line of the file that says so
 */
public record Tuning(String rule, String severity, String file, int line) {
    /** Whether the rule does not apply. */
    public boolean off() {
        return severity == null;
    }
}
