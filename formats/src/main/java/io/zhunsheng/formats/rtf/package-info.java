/** Reads rich text (RTF 1.9.1) as Word, WPS, LibreOffice and web sites' export buttons write it. */
package io.zhunsheng.formats.rtf;
