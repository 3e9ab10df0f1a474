/**
 * Reads PDF (ISO 32000-1). PDFBox opens the file, mends and decrypts it, carries out its content
 * streams and decodes its fonts; here glyphs and lines are taken from it, what nobody sees is left
 * out, and everything is spent from the budget. Nothing is drawn and no picture is decoded.
 */
package io.zhunsheng.formats.pdf;
