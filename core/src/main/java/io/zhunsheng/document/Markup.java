package io.zhunsheng.document;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows a web page by its beginning: what stands before the first tag may be blanks, comments and
 * declarations (MIME Sniffing Standard, 7.1), and a part of a page may begin with its text.
 */
final class Markup {
    private static final int FEWEST_TAGS = 4;
    private static final int NEAR = 4096;
    private static final Pattern DOCTYPE = Pattern.compile("<!doctype\\s+html\\b");
    private static final Pattern TAG =
            Pattern.compile("</?(?:([a-z]{1,6}\\d?):)?([a-z]{1,12}[1-6]?)(?=[\\s/>:])");
    private static final Pattern INNER =
            Pattern.compile(
                    "<(?:br ?/?|/p|/div|/span|/font|/strong|/td|p|div)(?:\\s[^<>]{0,200})?>|&nbsp;");
    private static final Pattern MARKDOWN = Pattern.compile("(?m)^#{1,6} \\S");

    /** Tags only a page begins with. */
    private static final Set<String> WHOLE =
            Set.of("html head body meta title script style link base frameset xml".split(" "));

    private static final Set<String> PART =
            Set.of(
                    ("a abbr address article aside b big blockquote br center cite code col dd del dir div dl"
                                    + " dt em figure font footer form frame h1 h2 h3 h4 h5 h6 header"
                                    + " hr i iframe img input ins li main map marquee nav nobr"
                                    + " noframes noscript object ol p plaintext pre q ruby s section"
                                    + " small span strike strong sub sup svg table tbody td template"
                                    + " th thead tr u ucapcontent ucaptitle ul xmp")
                            .split(" "));

    private Markup() {}

    /** Whether a file that begins so, in lower case, is a web page or a part of one. */
    static boolean page(String head) {
        int at = declarations(head);
        if (at < 0 || DOCTYPE.matcher(head).region(at, head.length()).lookingAt()) return true;
        Matcher tag = TAG.matcher(head).region(at, head.length());
        if (!tag.lookingAt()) return many(head) && !markdown(head);
        if (tag.group(1) != null) return many(head);
        return WHOLE.contains(tag.group(2)) || PART.contains(tag.group(2)) && !markdown(head);
    }

    /** Where what comes behind comments and declarations begins; -1 where a comment never ends. */
    private static int declarations(String head) {
        int at = blanks(head, 0);
        while (head.startsWith("<!", at) || head.startsWith("<?", at)) {
            if (DOCTYPE.matcher(head).region(at, head.length()).lookingAt()) return at;
            boolean comment = head.startsWith("<!--", at);
            int end = head.indexOf(comment ? "-->" : ">", at + 2);
            if (end < 0) return comment && head.contains("<html") ? -1 : at;
            at = blanks(head, end + (comment ? 3 : 1));
        }
        return at;
    }

    private static int blanks(String head, int from) {
        int at = from;
        while (at < head.length() && head.charAt(at) <= ' ') at++;
        return at;
    }

    private static boolean many(String head) {
        String near = head.substring(0, Math.min(NEAR, head.length()));
        return INNER.matcher(near).results().limit(FEWEST_TAGS).count() == FEWEST_TAGS;
    }

    private static boolean markdown(String head) {
        return MARKDOWN.matcher(head).results().limit(2).count() == 2;
    }
}
