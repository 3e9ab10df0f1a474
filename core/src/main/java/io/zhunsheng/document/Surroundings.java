package io.zhunsheng.document;

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
    private static final int LONGEST_WORDS = 160;
    private static final int FEWEST_LINKS = 3;

    /** Less than one part in so many is little. */
    private static final int LITTLE = 5;

    private static final Pattern SENTENCE = Pattern.compile("[。！？；!?;]");
    private static final Pattern CLAUSE = Pattern.compile("[，,]");
    private static final Pattern MARK =
            Pattern.compile("^(?:第[一二三四五六七八九十]{1,3}(?:部分|章)|[（(]?[一二三四五六七八九十]{1,3}[、．.）)])");

    /** How lines begin that no report has and every site does. */
    private static final Pattern SITE =
            Pattern.compile(
                    "^[【\\[(（>»|·]*(?:(?:免责|版权)?声明[:：]|(?:热门|热点)?(?:搜索|检索)(?:词|关键词)?[:：]|(?:主办|承办|协办|维护|运维|技术支持)(?:单位)?[:：]|版权所有|技术支持|(?:政府)?网站标识码|网站地图|联系我们|关于我们|网站声明|友情链接"
                            + "|打印(?:本页|此页|文章)?[】\\])）]|关闭(?:本页|窗口|页面)?[】\\])）]|分享(?:到)?[:：]|.{0,4}扫一扫|(?:相关|推荐|热门|最新|延伸|更多)(?:文章|新闻|链接|阅读|信息|稿件|文档|推荐|内容|政策|解读|报道)"
                            + "|[上下]一?[篇条页][:：]?|(?:返回|回到)(?:顶部|首页|列表)|您的姓名|验证码|发表评论|网友评论|我要(?:纠错|留言|评论)|纠错|字[体号][:：]"
                            + "|(?:您|你)?(?:当前|现在)?(?:所在)?(?:的)?位置(?:是)?[:：]|首页|网站首页|无障碍|适老|长者|繁体|登录|注册|设为首页|加入收藏|您访问的链接|您即将离开|您是第\\d"
                            + "|今天是|文章关键词|责任编辑[:：]|Copyright|©)"
                            + "|ICP备|公网安备|网站标识码|All ?Rights ?Reserved|扫一扫.{0,12}(?:手机|当前页|打开)",
                    Pattern.CASE_INSENSITIVE);

    /** What heads a list or a form that is the site's, whatever it holds. */
    private static final Pattern OPENING =
            Pattern.compile(
                    "^(?:(?:相关|推荐|热门|最新|延伸|更多|热点)(?:文章|新闻|链接|阅读|信息|稿件|文档|推荐|内容|政策|解读|报道)|(?:网友|用户|最新|发表|我要)?评论|网友留言|我要(?:纠错|留言|咨询)|留言咨询|友情链接|分享到?)[:：]?(?:[（(]\\d*[)）]|更多)?$");

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
            around[i] = site(block);
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
        for (int i = 0; i < named.length; i++) if (named[i]) lost += prose(i);
        boolean[] found =
                lost * (long) LITTLE > prose(0, named.length) ? marked(boxes, false) : named;
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
        boolean opened =
                numbered[box.to] == numbered[box.from]
                        && OPENING.matcher(blocks.get(box.from).bare()).find();
        if (opened && own < all) return true;
        boolean linked =
                box.links >= FEWEST_LINKS
                        && (links[box.to] - links[box.from]) * 2L > size(box.from, box.to);
        return (linked || names && box.aside) && own * (long) LITTLE <= all && own < all
                || linked && all == 0;
    }

    private static boolean heading(Block block) {
        return !block.link() && MARK.matcher(block.bare()).find();
    }

    private static boolean site(Block block) {
        return block.size() <= LONGEST_WORDS && SITE.matcher(block.bare()).find();
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
