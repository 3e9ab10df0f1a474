/** Numbers of headings and lists as the reader of a file sees them. */
package io.zhunsheng.formats.number;
