package io.zhunsheng.formats.pdf;

import io.zhunsheng.document.Source;
import io.zhunsheng.document.UnreadableReportException;
import io.zhunsheng.document.UnreadableReportException.Kind;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
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
    /** What PDFBox says where it has no code for the keys, or not the library it needs for it. */
    private static final Pattern KEYS =
            Pattern.compile("security handler|[dD]ecrypt|[eE]ncrypt|bouncycastle");

    private static final COSName STANDARD = COSName.getPDFName("Standard");
    private static final long MOST_OBJECTS = 8_388_607;

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
            PDDocument file = new PdfFile(source).parse();
            if (locked(file)) throw new UnreadableReportException(Kind.ENCRYPTED);
            return file;
        } catch (IOException | LinkageError e) {
            if (e instanceof InvalidPasswordException || KEYS.matcher("" + e.getMessage()).find())
                throw new UnreadableReportException(Kind.ENCRYPTED, e);
            throw e;
        }
    }

    /** Whether its keys are no passwords but certificates or a vendor's: PDFBox goes on without. */
    private static boolean locked(PDDocument file) {
        COSDictionary encryption = file.getDocument().getEncryptionDictionary();
        return encryption != null && !STANDARD.equals(encryption.getCOSName(COSName.FILTER));
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
        if (COSName.XREF.equals(dictionary.getCOSName(COSName.TYPE))) {
            if (endless(dictionary)) throw new IOException("endless table of objects");
            streams.admit(stream);
        }
        return stream;
    }

    /** Whether entries take no bytes, or are more than a file may have (ISO 32000-1, annex C). */
    private static boolean endless(COSDictionary table) {
        COSArray widths = table.getCOSArray(COSName.W);
        COSArray index = table.getCOSArray(COSName.INDEX);
        long width = 0;
        long entries = index == null ? table.getLong(COSName.SIZE) : 0;
        for (int i = 0; widths != null && i < widths.size(); i++) width += widths.getInt(i, 0);
        for (int i = 1; index != null && i < index.size(); i += 2)
            if (index.getObject(i) instanceof COSNumber count)
                entries = Math.max(entries, count.longValue());
        return width <= 0 || entries > MOST_OBJECTS;
    }

    /** PDFBox would take pages out that it does not find; they are missed by {@link PdfReader}. */
    @Override
    protected void checkPages(COSDictionary root) {}
}
