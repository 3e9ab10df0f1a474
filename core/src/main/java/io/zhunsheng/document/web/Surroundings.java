package io.zhunsheng.document.web;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells prose from what stands around it on a web page: menus, lists of links, share bars, forms,
 * the site's foot.
 *
 * <p>Links decide, not the names a content management system uses; a box is only believed to be
 * surroundings where next to none of the page's prose is in it.
 */
final class Surroundings {
    private static final int SHORTEST_PROSE = 12;
    private static final int FEWEST_LINKS = 3;
    private static final int BRIEF = 60;

    /** Less than one part in so many is little. */
    private static final int LITTLE = 5;

    private static final Pattern SENTENCE = Pattern.compile("[。！？；!?;]");
    private static final Pattern CLAUSE = Pattern.compile("[，,]");
    private static final Pattern MARK =
            Pattern.compile("^(?:第[一二三四五六七八九十]{1,3}(?:部分|章)|[（(]?[一二三四五六七八九十]{1,3}[、．.）)])");

    private final List<Block> blocks;
    private final int[] numbered;
    private final int[] prose;
    private final int[] sizes;
    private final int[] links;
    private final boolean[] around;

    Surroundings(Page page) {
        blocks = page.blocks();
        int count = blocks.size();
        prose = new int[count + 1];
        sizes = new int[count + 1];
        links = new int[count + 1];
        numbered = new int[count + 1];
        around = new boolean[count];
        for (int i = 0; i < count; i++) {
            Block block = blocks.get(i);
            around[i] = SiteWords.line(block);
            prose[i + 1] = prose[i] + (around[i] ? 0 : prose(block));
            sizes[i + 1] = sizes[i] + block.size();
            links[i + 1] = links[i] + block.linked();
            numbered[i + 1] = numbered[i] + (heading(block) ? 1 : 0);
        }
        mark(page.boxes());
    }

    /** Whether a block belongs to the page and not to an article, wherever it stands. */
    boolean around(int block) {
        return around[block];
    }

    /** Whether no article goes on beyond a block. */
    boolean parts(int block) {
        return around[block] || blocks.get(block).link();
    }

    /** Characters of prose in a block. */
    int prose(int block) {
        return prose(block, block + 1);
    }

    int prose(int from, int to) {
        return prose[to] - prose[from];
    }

    int size(int from, int to) {
        return sizes[to] - sizes[from];
    }

    /** Whether a block begins with the number of a section. */
    boolean numbered(int block) {
        return !around[block] && numbered[block + 1] > numbered[block];
    }

    /** Names of boxes are believed unless that takes more of the prose than surroundings have. */
    private void mark(List<Box> boxes) {
        boolean[] named = marked(boxes, true);
        int lost = 0;
        boolean heading = false;
        for (int i = 0; i < named.length; i++) {
            if (named[i]) lost += prose(i);
            heading |= named[i] && numbered(i);
        }
        boolean wrong = heading || lost * (long) LITTLE > prose(0, named.length);
        boolean[] found = wrong ? marked(boxes, false) : named;
        for (int i = 0; i < around.length; i++) around[i] |= found[i];
    }

    private boolean[] marked(List<Box> boxes, boolean names) {
        int[] change = new int[blocks.size() + 1];
        for (Box box : boxes)
            if (around(box, names)) {
                change[box.from]++;
                change[box.to]--;
            }
        boolean[] marked = new boolean[blocks.size()];
        int inside = 0;
        for (int i = 0; i < marked.length; i++) {
            inside += change[i];
            marked[i] = inside > 0;
        }
        return marked;
    }

    private boolean around(Box box, boolean names) {
        int all = prose[blocks.size()];
        int own = prose(box.from, box.to);
        if (own >= all) return all == 0 && linked(box);
        if (signs(box)) return false;
        boolean unnumbered = numbered[box.to] == numbered[box.from];
        if (unnumbered && SiteWords.opens(blocks.get(box.from))) return true;
        if (unnumbered && box.use == Box.Use.ASIDE && own * 2L <= all) return true;
        boolean named = names && box.use != Box.Use.ANY && (box.links > 0 || brief(box));
        return (linked(box) || named) && own * (long) LITTLE <= all;
    }

    private boolean brief(Box box) {
        return size(box.from, box.to) <= BRIEF;
    }

    private boolean signs(Box box) {
        if (!brief(box)) return false;
        for (int i = box.from; i < box.to; i++) if (!Signed.at(blocks.get(i))) return false;
        return true;
    }

    private boolean linked(Box box) {
        return box.links >= FEWEST_LINKS
                && (links[box.to] - links[box.from]) * 2L > size(box.from, box.to);
    }

    private static boolean heading(Block block) {
        return !block.link() && MARK.matcher(block.bare()).find();
    }

    private static int prose(Block block) {
        if (block.link()) return 0;
        int own = block.size() - block.linked();
        boolean prose =
                own >= SHORTEST_PROSE && SENTENCE.matcher(block.text()).find()
                        || own >= 2 * SHORTEST_PROSE && CLAUSE.matcher(block.text()).find();
        return prose ? own : 0;
    }
}
