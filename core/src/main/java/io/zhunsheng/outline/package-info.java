/** What a report has to contain (提纲), as data; start at {@link Outline}. */
package io.zhunsheng.outline;
