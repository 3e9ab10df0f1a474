package io.zhunsheng.write;

import io.zhunsheng.document.Format;
import io.zhunsheng.report.Location;

/** Says in words where something stands. */
final class PlaceText {
    private static final int LONGEST_SECTION = 64;

    private final Page page;
    private final Format format;

    PlaceText(Page page, Format format) {
        this.page = page;
        this.format = format;
    }

    /** Page and lines or paragraphs: “第3页第8—10段”. */
    String lines(Location place) {
        boolean several = place.endLine() > place.line();
        String zh = "第" + place.line() + (several ? "—" + place.endLine() : "") + format.unit("zh");
        String en =
                format.unit("en")
                        + (several ? "s " : " ")
                        + place.line()
                        + (several ? "–" + place.endLine() : "");
        if (place.page() == null) return page.say(zh, en);
        return page.say("第" + place.page() + "页" + zh, "page " + place.page() + ", " + en);
    }

    /** Lines and the headings that lead there. */
    String place(Location place) {
        String section = place.section();
        if (section == null || section.isBlank()) return lines(place);
        String shown = Columns.cut(section, LONGEST_SECTION);
        return lines(place) + page.say("（" + shown + "）", " (" + shown + ")");
    }

    /** Whether the words that stand there are the heading the section's path ends with. */
    boolean isHeading(Location place) {
        return place.section() != null
                && place.text() != null
                && Columns.of(place.section()) <= LONGEST_SECTION
                && place.section().endsWith(place.text().strip());
    }

    /** The words that stand there, in quotation marks; empty where there are none. */
    String quote(Location place) {
        if (place.text() == null || place.text().isBlank()) return "";
        String text = place.text().strip();
        boolean quoted = text.indexOf('“') >= 0 || text.indexOf('”') >= 0;
        return quoted && !"en".equals(page.language()) ? "「" + text + "」" : "“" + text + "”";
    }
}
