package io.zhunsheng.data;

/**
 * One mistake in a data file.
 *
 * @param file the file's name
 * @param line 1-based line, 0 where the whole file is meant
 * @param problem what stands there and what was expected
 */
public record Slip(String file, int line, String problem) {
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + problem;
    }
}
