package io.zhunsheng.formats.pdf;

import io.zhunsheng.document.Source;
import io.zhunsheng.document.UnreadableReportException;
import io.zhunsheng.document.UnreadableReportException.Kind;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfparser.COSParser;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * A PDF's objects, opened with the empty password; streams that hold objects are measured first.
 */
final class PdfFile extends COSParser {
    private final Streams streams;
    private final Set<Long> measured = new HashSet<>();

    private PdfFile(Source source, Streams streams) throws IOException {
        super(
                new Input(source.bytes(), source.budget()),
                "",
                null,
                null,
                IOUtils.createMemoryOnlyStreamCache());
        this.streams = streams;
    }

    /**
     * The catalog of a file (ISO 32000-1, 7.7.2).
     *
     * @throws UnreadableReportException where it cannot be opened
     */
    static COSDictionary catalog(Source source, Streams streams) {
        try {
            PdfFile file = new PdfFile(source, streams);
            COSDictionary catalog = file.retrieveTrailer().getCOSDictionary(COSName.ROOT);
            if (catalog == null) throw new UnreadableReportException(Kind.CORRUPT);
            return catalog;
        } catch (InvalidPasswordException e) {
            throw new UnreadableReportException(Kind.ENCRYPTED, e);
        } catch (IOException e) {
            throw new UnreadableReportException(Kind.CORRUPT, e);
        }
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        COSStream stream = super.parseCOSStream(dictionary);
        boolean references = COSName.XREF.equals(dictionary.getCOSName(COSName.TYPE));
        if (references) streams.measure(stream);
        return stream;
    }

    @Override
    protected COSBase parseObjectStreamObject(long number, COSObjectKey key) throws IOException {
        COSBase holder = document.getObjectFromPool(getObjectKey(number, 0)).getObject();
        if (holder instanceof COSStream stream && measured.add(number)) streams.measure(stream);
        return super.parseObjectStreamObject(number, key);
    }
}
