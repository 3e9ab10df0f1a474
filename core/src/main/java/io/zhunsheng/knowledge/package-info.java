/**
 * What a checker knows of the world (知识): names, dates, terms, as data with sources; start at
 * {@link Knowledge}.
 */
package io.zhunsheng.knowledge;
