package io.zhunsheng.report;

/**
 * The letters and figures of a stretch of text, for comparing: two are equal where nothing but
 * marks sets them apart. No string is made of them, for almost none has its like.
 */
final class Letters {
    private static final int FACTOR = 0x9E3779B1;

    private final char[] text;
    private final int from;
    private final int count;
    private final int sum;

    Letters(char[] text, int from, int to) {
        this.text = text;
        this.from = from;
        int letters = 0;
        int mixed = 0;
        for (int at = from; at < to; at++) {
            char c = text[at];
            if (!is(c)) continue;
            letters++;
            mixed = mixed * FACTOR + c;
        }
        count = letters;
        sum = mixed;
    }

    /** Asked of almost every character: the common ones are known without a table. */
    static boolean is(char c) {
        if (c >= 0x4E00 && c <= 0x9FA5) return true;
        if (c < 0x80) return c >= '0' && c <= '9' || (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
        return c != '。' && c != '、' && Character.isLetterOrDigit(c);
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
            while (!is(text[mine])) mine++;
            while (!is(letters.text[theirs])) theirs++;
            if (text[mine] != letters.text[theirs]) return false;
        }
        return true;
    }
}
