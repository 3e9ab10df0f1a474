package io.zhunsheng.document.web;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What the head of a page calls its article, without the names of site and column.
 *
 * @param text the title without blanks; empty where the head has none
 */
record ArticleTitle(String text) {
    private static final int SHORTEST = 6;
    private static final int LONGEST = 120;
    private static final int FARTHEST = 60;
    private static final Pattern SITE =
            Pattern.compile("[_|＿｜\\n]|\\s[-–—]+\\s|[-–—](?=[^-–—]{2,20}(?:网|政府|站|平台|局|厅|委)$)");
    private static final Pattern END = Pattern.compile("(?:\\.{3}|…+)$");

    /** The longest part of what the head says is no name of a site or a column. */
    static ArticleTitle of(Page page) {
        String longest = "";
        for (String part : SITE.split(page.title())) {
            String bare = END.matcher(part.replaceAll("[\\s\\u00A0\\u3000]", "")).replaceFirst("");
            if (bare.length() > longest.length()) longest = bare;
        }
        return new ArticleTitle(longest);
    }

    static boolean fits(Block block) {
        return block.size() >= SHORTEST && block.size() <= LONGEST;
    }

    /** Whether a block is the title, or a line of it. */
    boolean part(Block block) {
        if (text.length() < SHORTEST || !fits(block) || block.link()) return false;
        String bare = block.bare();
        return text.contains(bare) || bare.contains(text) && block.linked() == 0;
    }

    private boolean most(Block block) {
        return part(block) && block.bare().length() * 2 >= text.length();
    }

    /** Index of the title's first line before a block; -1 where it is not found. */
    int before(List<Block> blocks, int block) {
        int found = -1;
        int line = -1;
        for (int i = block - 1; i >= Math.max(0, block - FARTHEST); i--) {
            if (most(blocks.get(i))) found = i;
            else if (line < 0 && part(blocks.get(i))) line = i;
        }
        return found < 0 ? line : found;
    }

    /** Where a stretch begins if its title stands behind some notice of the site. */
    int above(Page page, Surroundings around, int from, int to) {
        List<Block> blocks = page.blocks();
        int all = around.prose(from, to);
        boolean framed = false;
        for (int i = 0; i < blocks.size(); i++) framed |= around.around(i);
        for (int i = from; framed && i < to && around.prose(from, i) * 2L < all; i++)
            if (most(blocks.get(i))) return i;
        return from;
    }
}
