/**
 * Reads PDF (ISO 32000-1). PDFBox opens the file, mends and decrypts it; content streams and fonts
 * are read here, as far as text and its place need it: nothing is drawn, so no font program is
 * loaded, no system font looked for, and every loop spends from the budget.
 */
package io.zhunsheng.formats.pdf;
