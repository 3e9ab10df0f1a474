package io.zhunsheng.document;

import java.util.List;
import java.util.stream.Collectors;

/** How editors of web sites write paragraphs down. */
enum WebBody {
    PARAGRAPHS {
        @Override
        String of(List<String> lines) {
            return each(lines, "<p style=\"text-indent:2em;\">", "</p>\n");
        }
    },
    SPANS {
        @Override
        String of(List<String> lines) {
            return lines.stream()
                    .map(
                            l ->
                                    "<p class=\"MsoNormal\"><span style=\"font-size:16pt\"><font face=\"仿宋_GB2312\">"
                                            + "&nbsp;&nbsp;&nbsp;&nbsp;"
                                            + half(l, 0)
                                            + "</font></span><span lang=\"EN-US\"><strong>"
                                            + half(l, 1)
                                            + "<o:p></o:p></strong></span></p>")
                    .collect(Collectors.joining());
        }
    },
    BREAKS {
        @Override
        String of(List<String> lines) {
            return lines.stream().map(l -> "　　" + l).collect(Collectors.joining("<br>\n<BR />"));
        }
    },
    BLANKS_AND_BREAKS {
        @Override
        String of(List<String> lines) {
            return "<div class=\"txt\"><font size=\"3\">"
                    + each(lines, "&nbsp; &nbsp; ", "<br>\r\n")
                    + "</font></div>";
        }
    },
    DIVS {
        @Override
        String of(List<String> lines) {
            return "<div><div>" + each(lines, "<div>　　", "</div>\n") + "</div></div>";
        }
    },
    SECTIONS {
        @Override
        String of(List<String> lines) {
            return each(lines, "<section><section><p><span>", "</span></p></section></section>");
        }
    },
    TABLE {
        @Override
        String of(List<String> lines) {
            return "<table width=\"100%\"><tbody>"
                    + each(lines, "<tr><td colspan=\"2\">&nbsp;&nbsp;", "</td></tr>")
                    + "</tbody></table>";
        }
    },
    PARTS {
        @Override
        String of(List<String> lines) {
            int cut = lines.size() / 3;
            return "<div class=\"page\" id=\"p1\">"
                    + each(lines.subList(0, cut), "<p>", "</p>")
                    + "</div><div class=\"page\" id=\"p2\">"
                    + each(lines.subList(cut, 2 * cut), "<p>", "</p>")
                    + "</div><div class=\"page\" id=\"p3\">"
                    + each(lines.subList(2 * cut, lines.size()), "<p>", "</p>")
                    + "</div>";
        }
    },
    UNCLOSED {
        @Override
        String of(List<String> lines) {
            return each(lines, "<P><FONT face=宋体><B>", "</B>");
        }
    },
    HEADINGS {
        @Override
        String of(List<String> lines) {
            return lines.stream()
                    .map(
                            l ->
                                    l.length() > 40 || l.endsWith("。")
                                            ? "<p>" + l + "</p>"
                                            : l.matches("[一二三四五六七八九十]{1,3}、.*")
                                                    ? "<h2><b>" + l + "</b></h2>"
                                                    : l.matches("[(（][一二三四五六七八九十]{1,3}[)）].*")
                                                            ? "<h3>" + l + "</h3>"
                                                            : "<p>" + l + "</p>")
                    .collect(Collectors.joining("\n"));
        }
    },
    PRE {
        @Override
        String of(List<String> lines) {
            return "<pre style=\"white-space:pre-wrap\">" + each(lines, "    ", "\r\n") + "</pre>";
        }
    };

    abstract String of(List<String> lines);

    private static String each(List<String> lines, String before, String behind) {
        return lines.stream().map(l -> before + l + behind).collect(Collectors.joining());
    }

    private static String half(String line, int which) {
        int middle = line.length() / 2;
        return which == 0 ? line.substring(0, middle) : line.substring(middle);
    }
}
