package io.zhunsheng.document.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands above an article's prose and belongs to it: its title, which often stands outside of
 * the article's container, the line about date and source, and the table of a published document.
 */
final class ArticleHead {
    private static final int FARTHEST_GUESS = 25;
    private static final int LONGEST = 120;
    private static final int ABOVE = 16;

    private static final Pattern ABOUT =
            Pattern.compile(
                    "(?:日期|时间|来源|文号|字号|机关|机构|索引号|分类|作者|编辑)[:：]|20\\d\\d[-/.年]\\d{1,2}[-/.月]\\d{1,2}");
    private static final Pattern LABEL =
            Pattern.compile(
                    "^[\\[【]?(?:索引号|信息索引|主题分类|组配分类|体裁分类|信息分类|发文机关|发布机构|发布单位|公开主体|成文日期|发文日期|生成日期|公开日期|发布日期|公开时间|发文字号|文件编号|文号|有效性|效力状态|是否有效|主题词|关键词|标题|名称|信息名称|公开方式|公开形式|公开范围|公开时限|信息来源|来源)[】\\]]?[:：]?");
    private static final Pattern NUMBER =
            Pattern.compile("[〔\\[【（(]20\\d\\d[〕\\]】）)]第?\\d{1,4}号|^[\\u4e00-\\u9fa5]{4,24}文件$");

    private static final Pattern REPORT =
            Pattern.compile("(?:报告|总结|年报|通报)(?:[（(][^（）()]{1,20}[）)])?$");

    private final List<Block> blocks;
    private final Surroundings around;
    private final Box clean;
    private final int prose;
    private final ArticleTitle title;

    ArticleHead(Page page, ArticleTitle title, Surroundings around, Box clean, int prose) {
        this.blocks = page.blocks();
        this.around = around;
        this.clean = clean;
        this.prose = prose;
        this.title = title;
    }

    /** The blocks above the prose, in order. */
    List<Block> blocks() {
        int container = prose;
        while (container > clean.from && !around.parts(container - 1)) container--;
        int titled = titled();
        int first = titled < 0 ? container : Math.min(titled, container);
        List<Block> kept = new ArrayList<>();
        for (int i = above(first); i < first; i++) if (labels(i)) kept.add(blocks.get(i));
        for (int i = first; i < prose; i++) {
            boolean titles = i == titled || title.part(blocks.get(i));
            boolean contained = i >= container && !around.around(i);
            if (titles || contained || about(i)) kept.add(blocks.get(i));
        }
        return rows(kept);
    }

    /**
     * Where the title stands: as the page's head has it, else what calls itself one; -1 for none.
     */
    private int titled() {
        int found = title.before(blocks, prose);
        for (int i = prose - 1; found < 0 && i >= Math.max(0, prose - FARTHEST_GUESS); i--) {
            Block block = blocks.get(i);
            boolean calls = block.titled() || REPORT.matcher(block.bare()).find();
            if (calls && ArticleTitle.fits(block) && !around.parts(i)) found = i;
        }
        while (found > 0 && title.part(blocks.get(found - 1)) && beside(found)) found--;
        return found;
    }

    /** Whether a line above the title's can be its first: nothing of the page stands between. */
    private boolean beside(int line) {
        return !around.parts(line - 1) || blocks.get(line - 1).box() == blocks.get(line).box();
    }

    /** What stands between title and prose outside of the container: lines about the article. */
    private boolean about(int i) {
        Block block = blocks.get(i);
        if (block.link() || block.size() > LONGEST) return false;
        return !around.around(i) || ABOUT.matcher(block.bare()).find();
    }

    /** The first block above the title that may say something about the document. */
    private int above(int first) {
        int above = first;
        for (int i = first - 1; i >= Math.max(0, first - ABOVE); i--) if (labels(i)) above = i;
        return above;
    }

    private boolean labels(int i) {
        Block block = blocks.get(i);
        if (block.link() || block.size() > LONGEST) return false;
        String bare = block.bare();
        return NUMBER.matcher(bare).find() || LABEL.matcher(bare).find() || inLabelledRow(block);
    }

    private boolean inLabelledRow(Block block) {
        return block.row() != null
                && block.row().to - block.row().from <= 8
                && LABEL.matcher(blocks.get(block.row().from).bare()).find();
    }

    /** The cells of a labelled row make one line, as they do on the page. */
    private List<Block> rows(List<Block> head) {
        List<Block> rows = new ArrayList<>();
        for (Block block : head) {
            Block last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            boolean same = last != null && last.row() == block.row() && inLabelledRow(block);
            if (same) rows.set(rows.size() - 1, last.with(block));
            else rows.add(block);
        }
        return rows;
    }
}
