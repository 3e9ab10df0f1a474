/** Headings and passages as officials word them, each in an ordinary report. */
package io.zhunsheng.parts;
