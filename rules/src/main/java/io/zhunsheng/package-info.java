/**
 * The built-in outlines and rules for annual reports on rule-of-law government; start at {@link
 * Zhunsheng}.
 */
package io.zhunsheng;
