/** Results as text (输出): for people and for programs; start at {@link ResultWriter}. */
package io.zhunsheng.write;
