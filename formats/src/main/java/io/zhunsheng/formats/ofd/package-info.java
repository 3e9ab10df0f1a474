/** Reads OFD (GB/T 33190-2016), whose pages tell where glyphs stand, and no paragraphs. */
package io.zhunsheng.formats.ofd;
