package io.zhunsheng.document.web;

import io.zhunsheng.document.Blank;
import io.zhunsheng.document.Budget;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks once over the elements of a web page and lays their text out. */
final class PageWalk implements NodeFilter {
    private static final Pattern TITLED =
            Pattern.compile(
                    "(?:^|[\\s_-])(?:\\w*title|tit|bt|biaoti|headline)(?:[\\s_\\d-]|$)",
                    Pattern.CASE_INSENSITIVE);

    /** Names of what stands around articles; believed only of boxes that hold no prose. */
    private static final Pattern ASIDE =
            Pattern.compile(
                    "nav(?!y)|menu|crumb|copyright|share|related|recommend|comment|qrcode|ewm|search"
                            + "|login|pager|paging|pagination|print|toolbar|popup|dialog|xgwz|xgxx"
                            + "|xgyd|xgnews|friend",
                    Pattern.CASE_INSENSITIVE);

    private static final Set<String> ASIDES = Set.of("nav", "aside", "menu", "form", "footer");

    /** What holds other things; a paragraph's name says how it looks. */
    private static final Set<String> NAMED =
            Set.of("div", "section", "header", "ul", "ol", "dl", "table");

    private static final Set<String> LISTS = Set.of("ol", "ul", "menu", "dir");
    private static final Set<String> KEEP_LEVEL = Set.of("div", "center", "section", "blockquote");
    private static final Pattern SYMBOLS =
            Pattern.compile("font[a-z-]*:[^;]*(?:symbol|wingdings|webdings)");
    private static final Pattern ICON =
            Pattern.compile(
                    "logo|icon|ico[._-]|ewm|qr|code|banner|share|btn|button|search|arrow|blank|space"
                            + "|jiucuo|conac|beian|\\.gif|\\.svg|wechat|weibo|weixin|\\bbg",
                    Pattern.CASE_INSENSITIVE);
    private static final String BULLETS = "·•●○■□◆◇▪▫➢–-lnuqvopØ§ü";
    private static final int SMALLEST_PICTURE = 200;

    /** An open element, what was true before it, and where the label begins that it writes out. */
    private record Open(Element element, Look look, int level, int labelFrom) {}

    private final PageLayout layout;
    private final Budget budget;
    private final StyleRules rules;
    private final boolean revealed;
    private final Deque<Open> open = new ArrayDeque<>();
    private int symbols;
    private int pictures;
    private boolean conceals;

    /**
     * Prepares a walk.
     *
     * @param revealed whether what the page hides is taken as seen
     */
    PageWalk(PageLayout layout, Budget budget, StyleRules rules, boolean revealed) {
        this.layout = layout;
        this.budget = budget;
        this.rules = rules;
        this.revealed = revealed;
    }

    /** Pictures that may show a page of text. */
    int pictures() {
        return pictures;
    }

    /** Whether it came by text that the page hides. */
    boolean conceals() {
        return conceals;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        budget.tick();
        if (node instanceof TextNode words) layout.add(words.getWholeText());
        if (!(node instanceof Element element)) return FilterResult.CONTINUE;
        Look look = Look.of(element, rules);
        if (look.unseen()) return FilterResult.SKIP_ENTIRELY;
        if (look.hidden() && !revealed) {
            conceals |= element.hasText();
            return FilterResult.SKIP_ENTIRELY;
        }
        enter(element, element.normalName(), look);
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) leave(element, element.normalName(), open.pop());
        return FilterResult.CONTINUE;
    }

    private void enter(Element element, String tag, Look look) {
        if (tag.equals("br")) layout.end();
        if (tag.equals("img")) picture(element);
        if (look.block()) layout.open(use(element, tag), tag.equals("tr"));
        open.push(new Open(element, look, layout.level, label(look) ? layout.length() : -1));
        int level = Look.level(tag, look.css());
        if (level > 0 || look.block() && !KEEP_LEVEL.contains(tag)) layout.level = level;
        if (look.preserved()) layout.preserved++;
        if (symbol(look)) symbols++;
        if (link(element, tag)) layout.link();
        if (titled(element, tag)) layout.titles++;
        if (LISTS.contains(tag)) layout.numbers.enter(element, look.css());
        if (tag.equals("li")) layout.numbers.item(element, look.css());
    }

    private void leave(Element element, String tag, Open opened) {
        Look look = opened.look();
        if (opened.labelFrom() >= 0) wordLabel(opened.labelFrom());
        if (look.block()) layout.close();
        layout.level = opened.level();
        if (look.preserved()) layout.preserved--;
        if (symbol(look)) symbols--;
        if (link(element, tag)) layout.links--;
        if (titled(element, tag)) layout.titles--;
        if (LISTS.contains(tag)) layout.numbers.leave();
        if (tag.equals("li")) layout.numbers.endItem();
    }

    /** Whether the element holds a list number as Word writes it out (mso-list:Ignore). */
    private static boolean label(Look look) {
        return !look.css().isEmpty() && Css.value(look.css(), "mso-list").equals("ignore");
    }

    /** Takes Word's filling blanks off a number, and a bullet away. */
    private void wordLabel(int from) {
        String label = layout.cut(from);
        int end = label.length();
        while (end > 0 && Blank.is(label.charAt(end - 1))) end--;
        if (end == 0 || symbols > 0 || end == 1 && BULLETS.indexOf(label.charAt(0)) >= 0) return;
        boolean bare = Character.isLetterOrDigit(label.charAt(end - 1));
        layout.add(label.substring(0, end) + (bare ? " " : ""));
    }

    private static boolean symbol(Look look) {
        return look.css().contains("font") && SYMBOLS.matcher(look.css()).find();
    }

    /** A link, also one that a script follows; a mere anchor is none. */
    private static boolean link(Element element, String tag) {
        if (!tag.equals("a")) return false;
        String to = element.attr("href");
        if (to.isEmpty()) return !element.hasAttr("name") && !element.hasAttr("id");
        return to.length() == 1 || to.charAt(0) != '#';
    }

    private static boolean titled(Element element, String tag) {
        return tag.equals("h1")
                || tag.equals("h2")
                || tag.equals("h3")
                || element.hasAttr("class") && TITLED.matcher(StyleRules.names(element)).find()
                || element.hasAttr("id") && TITLED.matcher(id(element)).find();
    }

    private static Box.Use use(Element element, String tag) {
        if (ASIDES.contains(tag)) return Box.Use.ASIDE;
        if (!NAMED.contains(tag)) return Box.Use.ANY;
        boolean named =
                element.hasAttr("class") && ASIDE.matcher(StyleRules.names(element)).find()
                        || element.hasAttr("id") && ASIDE.matcher(id(element)).find();
        return named ? Box.Use.NAMED_ASIDE : Box.Use.ANY;
    }

    private static String id(Element element) {
        String id = element.id();
        return id.length() > 80 ? "" : id;
    }

    private void picture(Element image) {
        if (layout.links > 0 || layout.inAside() || ICON.matcher(source(image)).find()) return;
        if (small(image.attr("width")) || small(image.attr("height"))) return;
        pictures++;
    }

    private static String source(Element image) {
        String source = image.attr("src");
        if (source.startsWith("data:")) return "";
        return source.substring(source.lastIndexOf('/') + 1);
    }

    private static boolean small(String size) {
        return size.matches("\\d{1,3}(?:px)?")
                && Integer.parseInt(size.replace("px", "")) < SMALLEST_PICTURE;
    }
}
