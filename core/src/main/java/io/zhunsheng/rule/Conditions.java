package io.zhunsheng.rule;

/**
 * Compiled conditions: where they lie.
 *
 * @param loader gives their classes
 * @param list resource that names them, a line each
 */
public record Conditions(ClassLoader loader, String list) {}
