/** Reads OpenDocument text (ODF 1.3 part 3), zipped and as a single XML file. */
package io.zhunsheng.formats.odt;
