package io.zhunsheng.formats.pdf;

import io.zhunsheng.document.Budget;
import io.zhunsheng.document.UnreadableReportException;
import io.zhunsheng.document.UnreadableReportException.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/** Decodes streams, every byte of the result counted: PDFBox would inflate without end. */
final class Streams {
    private final Budget budget;

    Streams(Budget budget) {
        this.budget = budget;
    }

    /**
     * The content of a stream.
     *
     * @throws UnreadableReportException where it ends in the middle or is too large
     */
    byte[] bytes(COSStream stream) {
        Collected out = new Collected();
        decode(stream, out);
        return out.toByteArray();
    }

    /** Spends what a stream comes to, and drops it. */
    void measure(COSStream stream) {
        decode(stream, new Counted(OutputStream.nullOutputStream()));
    }

    private void decode(COSStream stream, OutputStream out) {
        List<COSName> filters = filters(stream);
        try (InputStream raw = stream.createRawInputStream()) {
            boolean plain = stream.getDictionaryObject(COSName.DECODE_PARMS) == null;
            if (filters.isEmpty()) raw.transferTo(out);
            else if (plain && filters.equals(List.of(COSName.FLATE_DECODE)))
                inflate(raw.readAllBytes(), out);
            else chain(stream, filters, raw, out);
        } catch (IOException e) {
            throw new UnreadableReportException(Kind.CORRUPT, e);
        }
    }

    private void chain(COSStream stream, List<COSName> filters, InputStream raw, OutputStream out)
            throws IOException {
        InputStream in = raw;
        for (int i = 0; i < filters.size(); i++) {
            boolean last = i == filters.size() - 1;
            OutputStream into = last ? out : new Collected();
            FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(in, into, stream, i);
            if (!last) in = new ByteArrayInputStream(((Collected) into).toByteArray());
        }
    }

    /**
     * Inflates without looking at the checksum, which some writers get wrong.
     *
     * @throws IOException where the data are not complete
     */
    private void inflate(byte[] bytes, OutputStream out) throws IOException {
        Inflater inflater = new Inflater(true);
        byte[] buffer = new byte[1 << 13];
        inflater.setInput(bytes, Math.min(2, bytes.length), Math.max(0, bytes.length - 2));
        try {
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                if (count == 0 && (inflater.needsInput() || inflater.needsDictionary()))
                    throw new IOException("stream ends in the middle");
                out.write(buffer, 0, count);
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
        if (filters.size() > 8) throw new UnreadableReportException(Kind.CORRUPT);
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

    /** Bytes that are counted on their way. */
    private final class Counted extends java.io.FilterOutputStream {
        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            budget.inflated(1);
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            budget.inflated(length);
            out.write(bytes, from, length);
        }
    }
}
