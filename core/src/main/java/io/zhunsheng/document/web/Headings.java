package io.zhunsheng.document.web;

import java.util.ArrayList;
import java.util.List;

/**
 * Keeps the heading levels of an article only where they are meant: of lines in the article's own
 * container that are short enough for headings, on a page that does not make headings of
 * everything.
 */
final class Headings {
    private static final int LONGEST = 64;
    private static final int FEW = 6;

    private Headings() {}

    static List<Block> of(List<Block> blocks, Box container) {
        List<Block> meant = new ArrayList<>();
        int headings = 0;
        for (Block block : blocks) {
            boolean heading = block.level() > 0 && within(block.box(), container) && brief(block);
            if (heading) headings++;
            meant.add(block.level() == 0 || heading ? block : block.plain());
        }
        if (headings * 2 > meant.size() && meant.size() > FEW) meant.replaceAll(Block::plain);
        return meant;
    }

    private static boolean within(Box box, Box container) {
        Box above = box;
        while (above != null && above.depth > container.depth) above = above.parent;
        return above == container;
    }

    private static boolean brief(Block block) {
        return block.size() <= LONGEST && "。；;，,".indexOf(last(block.text())) < 0;
    }

    private static char last(String text) {
        String whole = text.strip();
        return whole.isEmpty() ? ' ' : whole.charAt(whole.length() - 1);
    }
}
