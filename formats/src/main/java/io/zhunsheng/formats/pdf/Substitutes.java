package io.zhunsheng.formats.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Gives PDFBox the one font it brings along wherever a file lacks its own; PDFBox would look at all
 * fonts of the system and write down what it found, and nothing is drawn here anyway.
 *
 * <p>PDFBox knows one source of fonts for the whole process. So this stands before the one that was
 * there, and passes on to it whatever is asked for outside the threads that read files here.
 */
final class Substitutes implements FontMapper {
    private static final String FONT =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final ThreadLocal<Boolean> HERE = ThreadLocal.withInitial(() -> false);

    private final FontMapper others;
    private TrueTypeFont font;

    private Substitutes(FontMapper others) {
        this.others = others;
    }

    /** From now on for this thread, which does nothing else but read a file. */
    static void use() {
        HERE.set(true);
        synchronized (Substitutes.class) {
            FontMapper current = FontMappers.instance();
            if (!(current instanceof Substitutes)) FontMappers.set(new Substitutes(current));
        }
    }

    private synchronized TrueTypeFont font() {
        if (font != null) return font;
        try (InputStream in = FontMapper.class.getResourceAsStream(FONT)) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor about) {
        return HERE.get() ? new FontMapping<>(font(), true) : others.getTrueTypeFont(name, about);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor about) {
        return HERE.get() ? new FontMapping<>(font(), true) : others.getFontBoxFont(name, about);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, PDFontDescriptor about, PDCIDSystemInfo system) {
        return HERE.get()
                ? new CIDFontMapping(null, font(), true)
                : others.getCIDFont(name, about, system);
    }
}
