package io.zhunsheng.formats.rtf;

import io.zhunsheng.document.Document;
import io.zhunsheng.document.Format;
import io.zhunsheng.document.FormatReader;
import io.zhunsheng.document.Source;
import io.zhunsheng.document.UnreadableReportException;
import java.util.Set;

/**
 * Reads rich text (RTF 1.9.1), whatever the file is called.
 *
 * <p>Numbers of lists are taken as the file spells them out. Notes and text boxes follow the
 * paragraph they are anchored in.
 */
public final class RtfReader implements FormatReader {
    @Override
    public Set<Format> formats() {
        return Set.of(Format.RTF);
    }

    @Override
    public Document read(Source source) throws UnreadableReportException {
        return new RtfText(source).read();
    }
}
