/** Makes paragraphs out of glyphs that stand somewhere on a page (版面), for PDF and OFD. */
package io.zhunsheng.formats.page;
