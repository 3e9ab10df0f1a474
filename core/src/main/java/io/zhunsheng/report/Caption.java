package io.zhunsheng.report;

/**
 * What a numbered line is called (标题) and where its text begins on the same line.
 *
 * @param heading the heading, without number and without a mark at its end
 * @param textFrom where the text behind it begins, the line's length where there is none
 * @param clear whether the heading is set off from the text; otherwise it is only the line's first
 *     words
 */
record Caption(String heading, int textFrom, boolean clear) {
    private static final int LONGEST_LINE = 64;
    private static final int LONGEST_RUN_IN = 48;
    private static final int LONGEST_COLON = 32;
    private static final String STOPS = "。!?;";
    private static final String TAIL = ":,、.";

    static Caption of(Line line, int from) {
        String text = line.text;
        int end = from;
        while (end < text.length() && STOPS.indexOf(text.charAt(end)) < 0) end++;
        if (end == text.length()) return whole(line, from);
        int early = gap(line, from, Math.min(end, from + LONGEST_RUN_IN));
        if (early > 0) return new Caption(trim(text.substring(from, early)), early, true);
        if (end + 1 >= text.length() && end - from <= LONGEST_RUN_IN)
            return new Caption(text.substring(from, end), text.length(), true);
        int colon = text.indexOf(':', from);
        if (colon > from && colon < end && colon - from <= LONGEST_COLON)
            return new Caption(text.substring(from, colon), colon + 1, true);
        if (end - from <= LONGEST_RUN_IN && text.charAt(end) == '。')
            return new Caption(text.substring(from, end), end + 1, true);
        return new Caption(text.substring(from, Math.min(end, from + 60)), from, false);
    }

    private static Caption whole(Line line, int from) {
        String text = line.text;
        int gap =
                text.length() - from > LONGEST_RUN_IN ? gap(line, from, from + LONGEST_RUN_IN) : 0;
        if (gap > 0) return new Caption(trim(text.substring(from, gap)), gap, true);
        if (text.length() - from <= LONGEST_LINE)
            return new Caption(trim(text.substring(from)), text.length(), true);
        int colon = text.indexOf(':', from);
        if (colon > from && colon - from <= LONGEST_COLON)
            return new Caption(text.substring(from, colon), colon + 1, true);
        return new Caption(text.substring(from, from + 60), from, false);
    }

    /** A blank amid the line, before any comma, separates heading and text. */
    private static int gap(Line line, int from, int to) {
        for (int i = from + 4; i < Math.min(to, line.length() - 10); i++) {
            char before = line.text.charAt(i - 1);
            if (before == ',' || before == ':') return 0;
            if (line.gap(i) && before > 0x2E80 && line.text.charAt(i) != '"') return i;
        }
        return 0;
    }

    private static String trim(String heading) {
        int end = heading.length();
        while (end > 0 && TAIL.indexOf(heading.charAt(end - 1)) >= 0) end--;
        return heading.substring(0, end);
    }
}
