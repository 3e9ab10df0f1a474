/**
 * Tells a web page's article from what stands round it: the page as it is seen, in blocks, and
 * which of them are the report. Start at {@link WebArticle}; nothing else is seen from outside.
 */
package io.zhunsheng.document.web;
