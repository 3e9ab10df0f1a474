package io.zhunsheng.formats.samples;

/**
 * What a sample should give and what it gave.
 *
 * @param expected by the manifest
 * @param got by our reader
 */
record Reckoning(String expected, String got) {}
