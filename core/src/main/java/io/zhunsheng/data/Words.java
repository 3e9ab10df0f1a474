package io.zhunsheng.data;

/**
 * A text for people, in the languages the checker speaks.
 *
 * @param zh plain Chinese
 * @param en English
 */
public record Words(String zh, String en) {
    /** Nothing said. */
    public static final Words NONE = new Words("", "");

    /** The text in the given language ({@code zh} or {@code en}). */
    public String in(String language) {
        return "en".equals(language) ? en : zh;
    }

    /** Whether nothing is said in either language. */
    public boolean empty() {
        return zh.isEmpty() && en.isEmpty();
    }
}
