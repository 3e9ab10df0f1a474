package io.zhunsheng.formats.flow;

import io.zhunsheng.document.Document;
import io.zhunsheng.document.Paragraph;
import io.zhunsheng.document.Source;
import io.zhunsheng.document.UnreadableReportException;
import io.zhunsheng.document.UnreadableReportException.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of a file in reading order, and whether there is a report in them. */
public final class Lines {
    /** Beyond one character in twenty that could not be decoded, nothing can be said of a text. */
    private static final int MOST_REPLACED = 20;

    /** Fewer characters than these beside pictures are not the report. */
    private static final int LEAST_TEXT = 20;

    private static final int MOST_BLANKS = 20;
    private static final Pattern CONTENTS_TITLE =
            Pattern.compile("[\\s\\u3000]*目[\\s\\u3000]*[录次錄][\\s\\u3000]*");

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private boolean pictures;

    /** Sees a picture, whose text is not known. */
    public void picture() {
        pictures = true;
    }

    /** Adds the lines of a paragraph, which share its number; the first has its level. */
    public void add(int number, int level, boolean cell, List<String> lines) {
        int stated = level;
        for (String line : lines) {
            paragraphs.add(new Paragraph(number, null, stated, wellFormed(line), cell));
            stated = 0;
        }
    }

    /** Takes off the title of a table of contents that begins behind the last line. */
    public void untitle() {
        int last = paragraphs.size() - 1;
        int least = Math.max(0, last - MOST_BLANKS);
        while (last >= least && paragraphs.get(last).text().isBlank()) last--;
        if (last >= least && CONTENTS_TITLE.matcher(paragraphs.get(last).text()).matches())
            paragraphs.remove(last);
    }

    /**
     * All that was added.
     *
     * @throws UnreadableReportException where there is no text, or none that could be decoded
     */
    public Document document(Source source) {
        int seen = 0;
        int replaced = 0;
        for (Paragraph paragraph : paragraphs) {
            String text = paragraph.text().strip();
            seen += text.length();
            replaced += (int) text.chars().filter(c -> c == '\uFFFD').count();
        }
        if (seen == 0 || pictures && seen < LEAST_TEXT)
            throw new UnreadableReportException(pictures ? Kind.SCANNED : Kind.EMPTY);
        if (replaced * MOST_REPLACED > seen) throw new UnreadableReportException(Kind.NOT_TEXT);
        return source.document(paragraphs);
    }

    /** A surrogate without its partner cannot be written again in any encoding. */
    private static String wellFormed(String line) {
        if (line.chars().noneMatch(c -> Character.isSurrogate((char) c))) return line;
        StringBuilder text = new StringBuilder(line);
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isSurrogate(text.charAt(i))) continue;
            if (Character.charCount(text.codePointAt(i)) == 2) i++;
            else text.setCharAt(i, '\uFFFD');
        }
        return text.toString();
    }
}
