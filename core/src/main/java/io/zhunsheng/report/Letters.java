package io.zhunsheng.report;

/**
 * The letters and figures of a text from a place on, for comparing: two are equal where nothing but
 * marks sets them apart. No string is made of them, for almost none has its like.
 */
final class Letters {
    private static final int FACTOR = 0x9E3779B1;

    private final String text;
    private final int from;
    private final int count;
    private final int sum;

    Letters(String text, int from) {
        this.text = text;
        this.from = from;
        int letters = 0;
        int mixed = 0;
        for (int at = from, to = text.length(); at < to; at++) {
            char c = text.charAt(at);
            if (!is(c)) continue;
            letters++;
            mixed = mixed * FACTOR + c;
        }
        count = letters;
        sum = mixed;
    }

    /** Asked of almost every character: the common Chinese ones are known without a table. */
    static boolean is(char c) {
        return c >= 0x4E00 && c <= 0x9FA5 || Character.isLetterOrDigit(c);
    }

    int count() {
        return count;
    }

    @Override
    public int hashCode() {
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Letters letters) || sum != letters.sum || count != letters.count)
            return false;
        int mine = from;
        int theirs = letters.from;
        for (int same = 0; same < count; same++, mine++, theirs++) {
            while (!is(text.charAt(mine))) mine++;
            while (!is(letters.text.charAt(theirs))) theirs++;
            if (text.charAt(mine) != letters.text.charAt(theirs)) return false;
        }
        return true;
    }
}
