package io.zhunsheng.formats.ofd;

/** Numbers in attributes. */
final class Numbers {
    private Numbers() {}

    /** A number, zero where it is none. */
    static double of(String text) {
        try {
            return text == null ? 0 : Double.parseDouble(text.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** So many numbers parted by blanks, null where there are fewer. */
    static double[] list(String text, int count) {
        if (text == null) return null;
        String[] words = text.strip().split("\\s+", count + 1);
        if (words.length < count) return null;
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) numbers[i] = of(words[i]);
        return numbers;
    }
}
