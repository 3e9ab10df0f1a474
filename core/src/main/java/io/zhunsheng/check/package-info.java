/** Holds reports against rules (检查); start at {@link Checker}. */
package io.zhunsheng.check;
