package io.zhunsheng.formats.page;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The last row of a table, which may go on at the top of the next page (跨页的行). */
final class OpenRow {
    private final int page;
    private final int end;

    /** Its cells, with the index of the last paragraph of each. */
    private final Map<Cell, Integer> cells = new LinkedHashMap<>();

    /** The last row of cells whose paragraphs are the last of so many. */
    OpenRow(int page, List<Cell> all, int count) {
        this.page = page;
        this.end = count;
        int row = all.isEmpty() ? 0 : all.get(all.size() - 1).row();
        int at = count;
        for (int i = all.size() - 1; i >= 0; i--) {
            Cell cell = all.get(i);
            if (cell.row() == row && !cell.texts().isEmpty()) cells.put(cell, at - 1);
            at -= cell.texts().size();
        }
    }

    /**
     * Which paragraphs the cells at the top of the next page belong to; none where they are a row
     * of their own, as they are where anything stands below the first cell or begins anew.
     */
    Map<Cell, Integer> continued(int onPage, int count, List<Cell> next) {
        if (onPage != page + 1 || count != end || next.isEmpty()) return Map.of();
        Map<Cell, Integer> continued = new HashMap<>();
        for (Cell cell : next) {
            if (cell.texts().isEmpty()) continue;
            if (cell.row() != next.get(0).row()) break;
            if (cell.x() <= first() + 1e-3) return Map.of();
            for (Map.Entry<Cell, Integer> open : cells.entrySet())
                if (cell.continues(open.getKey())) continued.put(cell, open.getValue());
            if (!continued.containsKey(cell)) return Map.of();
        }
        return continued;
    }

    private double first() {
        return cells.keySet().stream().mapToDouble(Cell::x).min().orElse(0);
    }
}
