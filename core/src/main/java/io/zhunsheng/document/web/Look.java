package io.zhunsheng.document.web;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * How an element of a web page is laid out, as far as its text depends on it.
 *
 * @param css what the page declares for it, in the form {@link Css} reads
 * @param block whether it begins a paragraph of its own
 * @param unseen whether it is never text
 * @param hidden whether the page hides it
 * @param preserved whether its line ends are kept
 */
record Look(String css, boolean block, boolean unseen, boolean hidden, boolean preserved) {
    private static final Set<String> BLOCKS =
            Set.of(
                    ("address article aside blockquote body caption center dd details dialog dir div dl dt"
                                    + " fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header"
                                    + " hgroup hr html legend li listing main marquee menu nav ol p"
                                    + " plaintext pre search section summary table tbody td tfoot th"
                                    + " thead tr ul xmp")
                            .split(" "));

    /** Never text of a page; ruby's phonetics and what is marked as deleted are among them. */
    private static final Set<String> UNSEEN =
            Set.of(
                    ("applet area audio button canvas datalist del embed frame frameset head iframe input"
                                    + " map noembed noframes noscript object option param rp rt rtc script"
                                    + " select style svg template textarea title video xml")
                            .split(" "));

    private static final Set<String> PRESERVED = Set.of("pre", "listing", "xmp", "plaintext");

    /** What Word puts beside the text: comments, headers and footers, the table of contents. */
    private static final Pattern WORD_BESIDE =
            Pattern.compile(
                    "(?:^|\\s)(?:Mso(?:Toc\\d|TocHeading|CommentReference|FootnoteReference|EndnoteReference|Del)"
                            + "|msocom\\w*|msoDel)(?:\\s|$)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern WORD_PART =
            Pattern.compile("(?:comment|(?:\\w+-)?header|(?:\\w+-)?footer).*");

    static Look of(Element element, StyleRules rules) {
        String tag = element.normalName();
        String css =
                rules.of(element)
                        + (element.hasAttr("style") ? Css.plain(element.attr("style")) : "");
        String display = css.isEmpty() ? "" : Css.value(css, "display");
        boolean block =
                BLOCKS.contains(tag)
                        ? !display.startsWith("inline")
                        : display.equals("block") || display.startsWith("table");
        boolean unseen = UNSEEN.contains(tag) || beside(element, css);
        boolean hidden = hidden(element, css, display);
        boolean preserved =
                PRESERVED.contains(tag) || Css.value(css, "white-space").startsWith("pre");
        return new Look(css, block, unseen, hidden, preserved);
    }

    /** The level Word writes down for a paragraph; else that of its tag; 0 for none. */
    static int level(String tag, String css) {
        String outline = css.isEmpty() ? "" : Css.value(css, "mso-outline-level");
        if (outline.equals("body-text")) return 0;
        if (outline.length() == 1 && outline.charAt(0) >= '1' && outline.charAt(0) <= '9')
            return outline.charAt(0) - '0';
        return tag.length() == 2
                        && tag.charAt(0) == 'h'
                        && tag.charAt(1) >= '1'
                        && tag.charAt(1) <= '6'
                ? tag.charAt(1) - '0'
                : 0;
    }

    private static boolean hidden(Element element, String css, String display) {
        if (display.equals("none")) return true;
        if (element.hasAttr("hidden")) return true;
        if (css.isEmpty()) return false;
        return Css.value(css, "visibility").equals("hidden")
                || Css.value(css, "mso-hide").equals("all");
    }

    private static boolean beside(Element element, String css) {
        if (element.hasAttr("class") && WORD_BESIDE.matcher(StyleRules.names(element)).find())
            return true;
        return !css.isEmpty() && WORD_PART.matcher(Css.value(css, "mso-element")).matches();
    }
}
