package io.zhunsheng.document.web;

import java.util.regex.Pattern;

/**
 * Knows the lines that every site has and no report: what can be clicked, who runs it, what else
 * there is to read.
 */
final class SiteWords {
    private static final int LONGEST = 160;

    /** A cell of two characters is a figure's label, not a button. */
    private static final int SHORTEST_IN_CELL = 4;

    private static final String MORE =
            "(?:相关|推荐|热门|最新|延伸|更多|热点|猜你喜欢|精彩)" + "(?:文章|新闻|链接|阅读|信息|稿件|文档|推荐|内容|政策|解读|报道|文件)";
    private static final String ANSWERS =
            "(?:(?:网友|用户|最新|发表|我要)?评论|网友留言|留言咨询|我要(?:纠错|留言|咨询)|纠错|友情链接|分享到?)";

    private static final String BRACKETS = "[【】\\[\\]()（）|·>»/×:：-]*+";

    /** Lines made of nothing but such words. */
    private static final Pattern WHOLE =
            Pattern.compile(
                    BRACKETS
                            + "(?:(?:"
                            + MORE
                            + "|"
                            + ANSWERS
                            + "|首页|网站首页|网站地图|联系我们|关于我们|网站声明|网站导航|站内搜索|搜索|登录|注册|退出|个人中心|收藏|加入收藏|设为首页|收藏本[页站]"
                            + "|无障碍(?:阅读|浏览|版)?|适老(?:化|模式|版)?|进入适老模式|长者(?:版|模式|专区)?|关怀(?:版|模式)|繁体(?:版|中文)?|简体(?:版|中文)?|手机版|移动版|English"
                            + "|打印(?:本页|此页|文章|页面)?|关闭(?:本页|窗口|页面)?|返回(?:顶部|首页|列表|上一页)?|回到顶部|顶部|上一[篇条页]|下一[篇条页]|大|中|小|字号|微信|微博|QQ空间|更多|听全文|阅读全文"
                            + "|版权所有|技术支持)"
                            + BRACKETS
                            + ")++",
                    Pattern.CASE_INSENSITIVE);

    /** How lines begin that go on with what is particular to the page. */
    private static final Pattern BEGIN =
            Pattern.compile(
                    "^[【\\[(（>»|·]*(?:(?:主办|承办|协办|维护|运维|技术支持)(?:单位)?[:：]|版权所有.{0,40}$|(?:政府)?网站标识码[:：]?\\w|(?:免责|版权)?声明[:：]"
                            + "|分享到?[:：]|[上下]一?[篇条页][:：]|字[体号][:：]|责任编辑[:：]|文章关键词[:：]|(?:热门|热点)(?:搜索|检索)?(?:词|关键词)?[:：]|"
                            + MORE
                            + "[:：]|(?:您|你)?(?:当前|现在)?(?:所在)?的?位置(?:是)?[:：]|(?:首页|网站首页)[>»/|-]|今天是[:：]?20|您访问的链接|您(?:即将|将要)离开|您是第\\d|您的姓名|验证码[:：]"
                            + "|Copyright|©)|(?:ICP备|公网安备)(?:案号?)?[:：]?\\d{5}|网站标识码[:：]?\\w{6}|All ?Rights ?Reserved",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern SCAN = Pattern.compile("^.{0,4}扫一扫[^。，]{0,20}$|^扫码[^。，]{0,20}$");

    /** What heads a list or a form that is the site's, whatever it holds. */
    private static final Pattern OPENING =
            Pattern.compile("(?:" + MORE + "|" + ANSWERS + ")[:：]?(?:[（(]\\d*[)）]|更多)?[>»]*");

    private SiteWords() {}

    /** Whether a line belongs to the site wherever it stands. */
    static boolean line(Block block) {
        if (block.size() > LONGEST) return false;
        String bare = block.bare();
        boolean cell = block.row() != null && bare.length() < SHORTEST_IN_CELL;
        return BEGIN.matcher(bare).find()
                || SCAN.matcher(bare).find()
                || !cell && WHOLE.matcher(bare).matches();
    }

    static boolean opens(Block block) {
        return block.size() <= LONGEST && OPENING.matcher(block.bare()).matches();
    }
}
