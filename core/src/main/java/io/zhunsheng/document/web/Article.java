package io.zhunsheng.document.web;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the article on a web page: the stretch where most prose stands with least of the page's
 * surroundings in between, and what of its container belongs to it.
 *
 * <p>A pass over the blocks and one over the boxes, however the page is built: the stretch is the
 * one of the greatest sum (prose counts for it, links and site lines against it), and only then do
 * the boxes say where its container begins and ends.
 */
final class Article {
    /** How much more a character of the surroundings counts than one of prose. */
    private static final int AGAINST = 3;

    private static final int EACH = 8;
    private static final int NUMBERED = 10;

    /** Less prose than this, without a numbered heading, is a notice of the site. */
    private static final int FEW = 40;

    private static final int SOME = 200;

    /** Blocks that may stand between the text and its signature. */
    private static final int FAR = 8;

    private final Page page;
    private final List<Block> blocks;
    private final Surroundings around;
    private int from;
    private int to;

    private Article(Page page) {
        this.page = page;
        this.blocks = page.blocks();
        this.around = new Surroundings(page);
    }

    /** The article of a page. */
    static Article of(Page page) {
        Article article = new Article(page);
        article.stretch();
        return article;
    }

    /** Its paragraphs; none where the page has no article. */
    List<Block> blocks() {
        if (blocks.isEmpty()) return List.of();
        return says() ? framed() : bare();
    }

    /** Whether it says so much more than another that a page without it would be no page. */
    boolean dwarfs(Article other) {
        int prose = around.prose(from, to);
        boolean heavy = prose >= SOME || prose >= FEW && numbered(from, to);
        return heavy && prose >= 3 * other.around.prose(other.from, other.to);
    }

    /** The stretch of the greatest sum. */
    private void stretch() {
        long best = 0;
        long sum = 0;
        int start = 0;
        for (int i = 0; i < blocks.size(); i++) {
            sum += score(i);
            if (sum <= 0) {
                sum = 0;
                start = i + 1;
            } else if (sum > best) {
                best = sum;
                from = start;
                to = i + 1;
            }
        }
    }

    private long score(int i) {
        if (around.parts(i)) return -(long) AGAINST * (blocks.get(i).size() + EACH);
        int prose = around.prose(i);
        return prose > 0 ? prose : around.numbered(i) ? NUMBERED : 0;
    }

    private boolean says() {
        int prose = around.prose(from, to);
        return prose >= FEW || prose > 0 && numbered(from, to);
    }

    private boolean numbered(int first, int behind) {
        for (int i = first; i < behind; i++) if (around.numbered(i)) return true;
        return false;
    }

    /** What is left of a page without prose, unless it is the frame of one. */
    private List<Block> bare() {
        List<Block> bare = new ArrayList<>();
        int size = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (around.parts(i)) continue;
            bare.add(blocks.get(i));
            size += blocks.get(i).size();
        }
        int other = around.size(0, blocks.size()) - size;
        boolean frame = size < SOME && other > 2 * size && !numbered(0, blocks.size());
        return frame ? List.of() : bare;
    }

    private List<Block> framed() {
        trim();
        ArticleTitle title = ArticleTitle.of(page);
        from = title.above(page, around, from, to);
        Box container = container();
        for (int i = to; i < container.to; i++) if (around.numbered(i)) to = i + 1;
        for (int i = from - 1; i >= container.from; i--) if (around.numbered(i)) from = i;
        Box clean = clean(container);
        List<Block> kept =
                new ArrayList<>(new ArticleHead(page, title, around, clean, from).blocks());
        int end = end(container, clean);
        for (int i = from; i < end; i++) if (!around.around(i)) kept.add(blocks.get(i));
        return Headings.of(kept, container);
    }

    private Box container() {
        for (Box box : page.boxes()) if (box.holds(from, to)) return box;
        throw new IllegalStateException();
    }

    /** Takes off what prose at the ends is not of the container that most of it stands in. */
    private void trim() {
        int all = around.prose(from, to);
        Box most = null;
        for (Box box : page.boxes()) if (most == null && inside(box) * 5L >= all * 4L) most = box;
        int head = Math.min(to, Math.max(from, most.from));
        int tail = Math.min(to, Math.max(from, most.to));
        if (head > from && foreign(most, from, head)) from = head;
        if (tail < to && foreign(most, tail, to)) to = tail;
    }

    private int inside(Box box) {
        int first = Math.max(from, box.from);
        int behind = Math.min(to, box.to);
        return first < behind ? around.prose(first, behind) : 0;
    }

    private boolean foreign(Box most, int first, int behind) {
        if (numbered(first, behind)) return false;
        for (int i = first; i < behind; i++) if (around.parts(i)) return true;
        Box above = most;
        while (above.parent != null && !above.holds(first, behind)) above = above.parent;
        return most.depth - above.depth > 2;
    }

    /** The widest box about a container that holds no more of the surroundings. */
    private Box clean(Box container) {
        Box clean = container;
        while (clean.parent != null
                && none(clean.parent.from, clean.from)
                && none(clean.to, clean.parent.to)) clean = clean.parent;
        return clean;
    }

    private boolean none(int first, int behind) {
        for (int i = first; i < behind; i++) if (around.parts(i)) return false;
        return true;
    }

    /** Index behind the article's last block: annexes and signature come behind its prose. */
    private int end(Box container, Box clean) {
        int end = to;
        while (end < clean.to && !around.parts(end)) end++;
        if (end < clean.to || end < container.to) return signed(end, container.to);
        int last = Math.min(blocks.size(), end + FAR);
        while (end < last && !around.parts(end) && Signed.at(blocks.get(end))) end++;
        return end;
    }

    /** Index behind a signature that stands behind links to enclosures, else the given one. */
    private int signed(int end, int behind) {
        int last = Math.min(behind, end + FAR);
        for (int i = end; i < last && !around.around(i); i++)
            if (Signed.at(blocks.get(i))) return signed(i + 1, behind);
        return end;
    }
}
