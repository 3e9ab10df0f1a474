package io.zhunsheng.report;

import java.util.List;

/**
 * How like a title is to a known one: what they share at both ends, and what stands between.
 *
 * @param known the known title
 * @param head how many characters they share at the start
 * @param tail how many they share at the end
 * @param mine what stands between in the title
 * @param theirs what stands between in the known one
 */
record Likeness(String known, int head, int tail, String mine, String theirs) {
    /** Too unlike to be the same title miswritten. */
    static final int UNLIKE = Integer.MAX_VALUE;

    private static final int LONG = 16;
    private static final int KIND = 4;

    static Likeness of(String title, String known) {
        int most = Math.min(title.length(), known.length());
        int head = 0;
        while (head < most && title.charAt(head) == known.charAt(head)) head++;
        int tail = 0;
        while (tail < most - head
                && title.charAt(title.length() - 1 - tail)
                        == known.charAt(known.length() - 1 - tail)) tail++;
        return new Likeness(
                known,
                head,
                tail,
                title.substring(head, title.length() - tail),
                known.substring(head, known.length() - tail));
    }

    /** Whether their lengths or their last characters alone rule it out. */
    static boolean unlike(String title, String known) {
        return Math.abs(title.length() - known.length()) > KIND
                || title.charAt(title.length() - 1) != known.charAt(known.length() - 1);
    }

    /**
     * Characters to change, or {@link #UNLIKE}; titles with the years of a known one may differ
     * more.
     */
    int distance(boolean sameYears, List<String> places) {
        boolean letter = mine.length() == 1 && theirs.length() == 1;
        if (tail < (letter ? 1 : 2) || Math.max(mine.length(), theirs.length()) > KIND)
            return UNLIKE;
        for (String place : places) if (mine.contains(place)) return UNLIKE;
        boolean otherKind = !mine.isEmpty() && !theirs.isEmpty() && tail + theirs.length() <= KIND;
        if (otherKind && !sameYears) return UNLIKE;
        int distance = edits(mine, theirs);
        if (distance == 1) return known.length() >= 8 ? 1 : UNLIKE;
        boolean shortened = mine.isEmpty() && known.length() < LONG;
        if (head < KIND || shortened && !sameYears) return UNLIKE;
        return distance <= allowed(sameYears) ? distance : UNLIKE;
    }

    private int allowed(boolean sameYears) {
        if (sameYears) return 4;
        return known.length() >= 20 ? 3 : known.length() >= 10 ? 2 : 1;
    }

    private static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) row[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? diagonal : diagonal + 1;
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
