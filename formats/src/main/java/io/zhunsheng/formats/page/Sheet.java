package io.zhunsheng.formats.page;

import java.util.ArrayList;
import java.util.List;

/** A page reduced to rows of text and finished tables. */
final class Sheet {
    final int number;
    final double width;
    final double height;

    /** Rows outside tables, from top to bottom. */
    List<Row> rows;

    final List<Cells> tables = new ArrayList<>();

    /** What runs another way than most of the page, as notes in its margin do. */
    final List<String> aside = new ArrayList<>();

    /**
     * A table.
     *
     * @param top where it begins
     * @param cells its cells, row by row
     */
    record Cells(double top, List<Cell> cells) {}

    Sheet(Page page) {
        int turn = turn(page.glyphs);
        boolean lying = turn % 2 == 1;
        number = page.number;
        width = lying ? page.height : page.width;
        height = lying ? page.width : page.height;
        List<Ruling> rulings = new ArrayList<>();
        for (Ruling ruling : page.rulings)
            rulings.add(ruling.upright(turn, page.width, page.height));
        List<Grid> grids = Rulings.grids(rulings, width / 300);
        Region region = Region.of(number, upright(page, turn), grids);
        rows = region.rows();
        for (Table table : region.tables()) tables.add(new Cells(table.top(), table.cells(number)));
        for (int i = 0; i < 4; i++)
            if (i != turn && turned(page, i))
                aside.addAll(Region.of(number, upright(page, i), List.of()).paragraphs());
    }

    private static List<Glyph> upright(Page page, int turn) {
        List<Glyph> glyphs = new ArrayList<>();
        for (Glyph glyph : page.glyphs)
            if (glyph.turn() == turn) glyphs.add(glyph.upright(page.width, page.height));
        return glyphs;
    }

    private static boolean turned(Page page, int turn) {
        for (Glyph glyph : page.glyphs) if (glyph.turn() == turn) return true;
        return false;
    }

    /** The way most of the text was turned. */
    private static int turn(List<Glyph> glyphs) {
        int[] counts = new int[4];
        for (Glyph glyph : glyphs) if (!glyph.blank()) counts[glyph.turn()]++;
        int most = 0;
        for (int i = 1; i < 4; i++) if (counts[i] > counts[most]) most = i;
        return most;
    }
}
