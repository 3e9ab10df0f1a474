package io.zhunsheng.data;

/**
 * One mistake in a data file or rule book.
 *
 * @param file the file's name
 * @param line 1-based line, 0 where the whole file is meant
 * @param problem what stands there and what was expected
 * @param english the same in English, where it was written in English, too
 */
public record Slip(String file, int line, String problem, String english) {
    /** One that is told in one language only. */
    public Slip(String file, int line, String problem) {
        this(file, line, problem, problem);
    }

    /** The slip with its place, in the given language ({@code zh} or {@code en}). */
    public String in(String language) {
        return file
                + (line > 0 ? ":" + line : "")
                + ": "
                + ("en".equals(language) ? english : problem);
    }

    @Override
    public String toString() {
        return in("zh");
    }
}
