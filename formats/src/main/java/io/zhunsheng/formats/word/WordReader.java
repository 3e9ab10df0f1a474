package io.zhunsheng.formats.word;

import io.zhunsheng.document.Document;
import io.zhunsheng.document.Format;
import io.zhunsheng.document.FormatReader;
import io.zhunsheng.document.Source;
import io.zhunsheng.document.UnreadableReportException;
import io.zhunsheng.document.UnreadableReportException.Kind;
import io.zhunsheng.formats.xml.Xml;
import io.zhunsheng.formats.zip.Parts;
import java.util.Set;

/**
 * Reads Word documents (ECMA-376): docx and its kin, flat packages, and the single XML files of
 * Word 2003.
 *
 * <p>Text boxes and footnotes stand behind the paragraph they are anchored in, under its number.
 * Line breaks within a paragraph make lines of one number. Pages are not known: Word lays them out
 * anew on every machine.
 */
public final class WordReader implements FormatReader {
    @Override
    public Set<Format> formats() {
        return Set.of(Format.DOCX, Format.WORD_XML);
    }

    @Override
    public Document read(Source source) {
        if (source.format() == Format.WORD_XML) return read(source, SingleFile.of(source));
        try (Parts parts = Parts.of(source)) {
            return read(source, new ZippedFile(parts, source.budget()));
        }
    }

    private static Document read(Source source, WordFile file) {
        Flow flow = new Flow(source.budget());
        Styles styles = new Styles(source.budget());
        file.read("styles", styles::read);
        Lists lists = new Lists(styles, source.budget());
        file.read("numbering", lists::read);
        Notes notes = new Notes();
        Word word = new Word(styles, lists, notes, new Chunks(file, source.budget()), flow);
        file.read("footnotes", xml -> notes.read(xml, "footnote", word));
        file.read("endnotes", xml -> notes.read(xml, "endnote", word));
        if (!file.read("officeDocument", xml -> body(xml, word)))
            throw new UnreadableReportException(Kind.CORRUPT);
        return flow.document(source);
    }

    private static void body(Xml xml, Word word) {
        if (!xml.find("body")) throw new UnreadableReportException(Kind.CORRUPT);
        new Story(xml, word, word.flow()::add).read();
    }
}
