package io.zhunsheng.document;

import io.zhunsheng.document.UnreadableReportException.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads plain text and Markdown in whatever encoding it was saved. */
final class TextReader implements FormatReader {
    private static final int MOST_BYTES_OF_A_CHARACTER = 4;

    @Override
    public Set<Format> formats() {
        return Set.of(Format.TEXT, Format.MARKDOWN);
    }

    @Override
    public Document read(Source source) throws UnreadableReportException {
        long most = source.budget().limits().characters();
        if (source.bytes().length > most * MOST_BYTES_OF_A_CHARACTER)
            source.budget().characters((int) most + 1);
        return read(source, Charsets.decode(source.bytes()));
    }

    static Document read(Source source, String text) throws UnreadableReportException {
        source.budget().characters(text.length());
        if (text.isBlank() || text.equals("\uFEFF"))
            throw new UnreadableReportException(Kind.EMPTY);
        TextLines lines = new TextLines(text);
        if (lines.garbled()) throw new UnreadableReportException(Kind.NOT_TEXT);
        boolean markdown = markdown(source.name(), text);
        Format format = markdown ? Format.MARKDOWN : Format.TEXT;
        FormFeeds pages = new FormFeeds(text);
        List<Paragraph> paragraphs = paragraphs(lines, markdown, pages);
        return new Source(source.name(), source.bytes(), format, source.budget())
                .document(paragraphs, pages.picturePages());
    }

    /** Whether a text is Markdown: by its name, or by two headings of its kind. */
    private static boolean markdown(String name, String text) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".md")
                || lower.endsWith(".markdown")
                || text.contains("# ") && Markdown.headed(text);
    }

    private static List<Paragraph> paragraphs(TextLines text, boolean markdown, FormFeeds pages) {
        String[] lines = text.all();
        List<Paragraph> paragraphs = new ArrayList<>(lines.length);
        for (int i = 0; i < lines.length; i++) {
            Integer page = pages.page(lines[i]);
            if (pages.any()) lines[i] = lines[i].replace('\f', ' ');
            if (text.surrogates()) lines[i] = wellFormed(lines[i]);
            paragraphs.add(new Paragraph(i + 1, page, 0, lines[i]));
        }
        if (markdown) return Markdown.paragraphs(lines);
        return paragraphs;
    }

    /** A surrogate without its partner cannot be written again in any encoding. */
    private static String wellFormed(String line) {
        StringBuilder mended = null;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!Character.isSurrogate(c)) continue;
            if (Character.isHighSurrogate(c)
                    && i + 1 < line.length()
                    && Character.isLowSurrogate(line.charAt(i + 1))) {
                i++;
                continue;
            }
            if (mended == null) mended = new StringBuilder(line);
            mended.setCharAt(i, '\uFFFD');
        }
        return mended == null ? line : mended.toString();
    }
}
