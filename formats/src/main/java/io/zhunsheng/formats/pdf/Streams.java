package io.zhunsheng.formats.pdf;

import io.zhunsheng.document.Budget;
import io.zhunsheng.document.UnreadableReportException;
import io.zhunsheng.document.UnreadableReportException.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/** Lets streams pass that are whole and not too large: PDFBox would inflate without end. */
final class Streams {
    private static final int MOST_FILTERS = 8;

    private static final Set<COSName> PICTURES =
            Set.of(
                    COSName.DCT_DECODE,
                    COSName.JPX_DECODE,
                    COSName.CCITTFAX_DECODE,
                    COSName.JBIG2_DECODE);

    private final Budget budget;

    Streams(Budget budget) {
        this.budget = budget;
    }

    /**
     * Spends what a stream comes to when inflated; pictures, which nobody looks at, lose what would
     * inflate them.
     *
     * @throws UnreadableReportException where it ends in the middle or is too large
     */
    void admit(COSStream stream) {
        List<COSName> filters = filters(stream);
        boolean picture = COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
        if (picture || filters.stream().anyMatch(PICTURES::contains))
            stream.removeItem(COSName.FILTER);
        else if (!filters.isEmpty()) measure(stream, filters);
    }

    private void measure(COSStream stream, List<COSName> filters) {
        try (InputStream raw = stream.createRawInputStream()) {
            boolean flate = COSName.FLATE_DECODE.equals(filters.get(0));
            if (flate && filters.size() == 1) inflate(raw.readAllBytes());
            else chain(stream, filters, raw);
        } catch (IOException e) {
            // Without a font's program its text may still be known.
            if (!program(stream)) throw new UnreadableReportException(Kind.CORRUPT, e);
        }
    }

    private static boolean program(COSStream stream) {
        COSName kind = stream.getCOSName(COSName.SUBTYPE);
        return stream.containsKey(COSName.LENGTH1)
                || kind != null
                        && Set.of("Type1C", "CIDFontType0C", "OpenType").contains(kind.getName());
    }

    private void chain(COSStream stream, List<COSName> filters, InputStream raw)
            throws IOException {
        InputStream in = raw;
        for (int i = 0; i < filters.size(); i++) {
            Collected out = new Collected();
            FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(in, out, stream, i);
            in = new ByteArrayInputStream(out.toByteArray());
        }
    }

    /**
     * Inflates without looking at the checksum, which some writers get wrong, nor at predictors,
     * which make nothing larger.
     *
     * @throws IOException where the data are not complete
     */
    private void inflate(byte[] bytes) throws IOException {
        Inflater inflater = new Inflater(true);
        byte[] buffer = new byte[1 << 13];
        inflater.setInput(bytes, Math.min(2, bytes.length), Math.max(0, bytes.length - 2));
        try {
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                if (count == 0 && (inflater.needsInput() || inflater.needsDictionary()))
                    throw new IOException("stream ends in the middle");
                budget.inflated(count);
            }
        } catch (DataFormatException e) {
            throw new IOException(e);
        } finally {
            inflater.end();
        }
    }

    private static List<COSName> filters(COSStream stream) {
        List<COSName> filters = new ArrayList<>();
        COSBase filter = stream.getFilters();
        if (filter instanceof COSName name) filters.add(name);
        if (filter instanceof COSArray array)
            for (int i = 0; i < array.size(); i++)
                if (array.getObject(i) instanceof COSName name) filters.add(name);
        if (filters.size() > MOST_FILTERS) throw new UnreadableReportException(Kind.CORRUPT);
        return filters;
    }

    /** Bytes that were counted. */
    private final class Collected extends ByteArrayOutputStream {
        @Override
        public void write(int b) {
            budget.inflated(1);
            super.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            budget.inflated(length);
            super.write(bytes, from, length);
        }
    }
}
