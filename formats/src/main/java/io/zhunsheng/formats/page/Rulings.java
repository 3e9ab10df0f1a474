package io.zhunsheng.formats.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lines drawn on a page, put together to the grids they make. */
final class Rulings {
    private static final int MOST_CROSSINGS = 100_000;

    private Rulings() {}

    /** Every grid of at least two cells, the smallest first. */
    static List<Grid> grids(List<Ruling> drawn, double near) {
        List<Ruling> lines = new ArrayList<>();
        lines.addAll(merged(drawn, true, near));
        int across = lines.size();
        lines.addAll(merged(drawn, false, near));
        long crossings = (long) across * (lines.size() - across);
        if (crossings == 0 || crossings > MOST_CROSSINGS) return List.of();
        int[] group = groups(lines, across, near);
        List<List<Ruling>> groups = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) groups.add(new ArrayList<>());
        for (int i = 0; i < lines.size(); i++) groups.get(find(group, i)).add(lines.get(i));
        List<Grid> grids = new ArrayList<>();
        for (List<Ruling> together : groups) {
            Grid grid = Grid.of(together, near);
            if (grid != null) grids.add(grid);
        }
        grids.sort(Comparator.comparingDouble(Grid::area));
        return grids;
    }

    /** Pieces of one line, as borders of single cells are, made one. */
    private static List<Ruling> merged(List<Ruling> drawn, boolean across, double near) {
        List<Ruling> sorted = new ArrayList<>();
        for (Ruling ruling : drawn) if (ruling.across() == across) sorted.add(ruling);
        sorted.sort(Comparator.comparingDouble(Ruling::at));
        List<Ruling> merged = new ArrayList<>();
        for (int i = 0, end; i < sorted.size(); i = end) {
            end = i + 1;
            while (end < sorted.size()
                    && sorted.get(end).at() - sorted.get(end - 1).at() <= near / 2) end++;
            merge(new ArrayList<>(sorted.subList(i, end)), near, merged);
        }
        return merged;
    }

    private static void merge(List<Ruling> level, double near, List<Ruling> merged) {
        level.sort(Comparator.comparingDouble(Ruling::from));
        Ruling last = null;
        for (Ruling ruling : level) {
            if (last != null && ruling.from() <= last.to() + near) {
                double to = Math.max(last.to(), ruling.to());
                last = new Ruling(last.across(), last.at(), last.from(), to);
            } else {
                if (last != null) merged.add(last);
                last = ruling;
            }
        }
        merged.add(last);
    }

    private static int[] groups(List<Ruling> lines, int across, double near) {
        int[] group = new int[lines.size()];
        for (int i = 0; i < group.length; i++) group[i] = i;
        for (int i = 0; i < across; i++)
            for (int j = across; j < group.length; j++)
                if (lines.get(i).touches(lines.get(j), near))
                    group[find(group, i)] = find(group, j);
        return group;
    }

    static int find(int[] group, int i) {
        while (group[i] != i) {
            group[i] = group[group[i]];
            i = group[i];
        }
        return i;
    }
}
