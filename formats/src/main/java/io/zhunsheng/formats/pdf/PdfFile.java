package io.zhunsheng.formats.pdf;

import io.zhunsheng.document.Source;
import io.zhunsheng.document.UnreadableReportException;
import io.zhunsheng.document.UnreadableReportException.Kind;
import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * A PDF's objects, opened with the empty password. Each stream is measured when it is first asked
 * for, before PDFBox inflates it without end.
 */
final class PdfFile extends PDFParser {
    private final Streams streams;

    private PdfFile(Source source) throws IOException {
        super(
                new Input(source.bytes(), source.budget()),
                "",
                null,
                null,
                IOUtils.createMemoryOnlyStreamCache());
        this.streams = new Streams(source.budget());
    }

    /**
     * Opens a file.
     *
     * @throws UnreadableReportException where that needs a password
     * @throws IOException where it is damaged
     */
    static PDDocument open(Source source) throws IOException {
        ObjectStreams.measure(source.bytes(), source.budget());
        try {
            return new PdfFile(source).parse();
        } catch (InvalidPasswordException e) {
            throw new UnreadableReportException(Kind.ENCRYPTED, e);
        }
    }

    @Override
    public COSBase dereferenceCOSObject(COSObject object) throws IOException {
        COSBase base = super.dereferenceCOSObject(object);
        if (base instanceof COSStream stream) streams.admit(stream);
        return base;
    }

    /** Streams of cross references are read without being asked for by number. */
    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        COSStream stream = super.parseCOSStream(dictionary);
        if (COSName.XREF.equals(dictionary.getCOSName(COSName.TYPE))) streams.admit(stream);
        return stream;
    }
}
