package io.zhunsheng.formats.odt;

import io.zhunsheng.document.Document;
import io.zhunsheng.document.Format;
import io.zhunsheng.document.FormatReader;
import io.zhunsheng.document.Source;
import io.zhunsheng.document.UnreadableReportException;
import io.zhunsheng.document.UnreadableReportException.Kind;
import io.zhunsheng.formats.xml.Xml;
import io.zhunsheng.formats.zip.Parts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/**
 * Reads OpenDocument text (ODF 1.3), zipped or as one XML file.
 *
 * <p>Notes and text boxes follow the paragraph they are anchored in. Pages are not known: they are
 * made anew on every machine.
 */
public final class OdtReader implements FormatReader {
    private static final String CONTENT = "content.xml";
    private static final String STYLES = "styles.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";

    @Override
    public Set<Format> formats() {
        return Set.of(Format.ODT);
    }

    @Override
    public Document read(Source source) throws UnreadableReportException {
        Styles styles = new Styles(source.budget());
        OdtText text = new OdtText(styles, source.budget());
        byte[] bytes = source.bytes();
        boolean zipped = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
        if (zipped) {
            try (Parts parts = Parts.of(source)) {
                zipped(parts, source, styles, text);
            }
        } else all(new Xml(new ByteArrayInputStream(bytes), source.budget()), styles, text);
        return text.document(source);
    }

    private static void zipped(Parts parts, Source source, Styles styles, OdtText text) {
        try (InputStream manifest = parts.open(MANIFEST);
                InputStream common = parts.open(STYLES);
                InputStream content = parts.open(CONTENT)) {
            if (parts.has(MANIFEST)) manifest(new Xml(manifest, source.budget()));
            if (parts.has(STYLES)) common(new Xml(common, source.budget()), styles);
            all(new Xml(content, source.budget()), styles, text);
        } catch (IOException e) {
            throw new UnreadableReportException(Kind.CORRUPT, e);
        }
    }

    private static void manifest(Xml xml) {
        while (xml.next())
            if (xml.start("encryption-data")) throw new UnreadableReportException(Kind.ENCRYPTED);
    }

    /** Automatic styles of this part are those of headers and footers, under the same names. */
    private static void common(Xml xml, Styles styles) {
        while (xml.next()) {
            if (xml.start("styles")) styles.read(xml);
            else if (xml.start() && xml.depth() > 1) xml.skip();
        }
    }

    private static void all(Xml xml, Styles styles, OdtText text) {
        boolean body = false;
        while (xml.next()) {
            if (xml.start("styles") || xml.start("automatic-styles")) styles.read(xml);
            else if (xml.start("body")) {
                body = true;
                text.read(xml);
            } else if (xml.start() && xml.depth() > 1) xml.skip();
        }
        if (!body) throw new UnreadableReportException(Kind.CORRUPT);
    }
}
