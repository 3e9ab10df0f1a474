/** Readers of the formats offices use; nothing here is called but through {@code FormatReader}. */
package io.zhunsheng.formats;
