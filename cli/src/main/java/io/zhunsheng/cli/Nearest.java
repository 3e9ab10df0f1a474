package io.zhunsheng.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The names that come nearest to one that does not exist. */
final class Nearest {
    private static final int MOST = 3;

    private final List<String> names;

    Nearest(String wrong, Collection<String> known) {
        int far = Math.max(2, wrong.length() / 3);
        names =
                known.stream()
                        .filter(name -> near(wrong, name, far))
                        .sorted(Comparator.comparingInt(name -> distance(wrong, name)))
                        .limit(MOST)
                        .toList();
    }

    private static boolean near(String wrong, String name, int far) {
        if (wrong.length() >= 4 && (name.contains(wrong) || wrong.contains(name))) return true;
        return distance(wrong, name) <= far;
    }

    String inChinese() {
        return names.isEmpty() ? "" : "；相近的有：" + String.join("、", names);
    }

    String inEnglish() {
        return names.isEmpty() ? "" : "; near it: " + String.join(", ", names);
    }

    /** How many letters have to be changed, added or taken away. */
    private static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) above[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[b.length()];
    }
}
