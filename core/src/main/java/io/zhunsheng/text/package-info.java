/**
 * Looks for things in a text in as few passes as can be: characters, words, expressions; knows
 * nothing of reports. Start at {@link Seek}.
 */
package io.zhunsheng.text;
