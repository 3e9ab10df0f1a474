/**
 * Rules (规则): what each demands, why, how it is said, and its examples; start at {@link RuleBook}.
 */
package io.zhunsheng.rule;
