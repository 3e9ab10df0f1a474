/** The command {@code zhunsheng}; starts at {@link Main}. */
package io.zhunsheng.cli;
