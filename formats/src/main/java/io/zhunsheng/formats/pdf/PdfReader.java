package io.zhunsheng.formats.pdf;

import io.zhunsheng.document.Budget;
import io.zhunsheng.document.Document;
import io.zhunsheng.document.Format;
import io.zhunsheng.document.FormatReader;
import io.zhunsheng.document.Source;
import io.zhunsheng.document.UnreadableReportException;
import io.zhunsheng.document.UnreadableReportException.Kind;
import io.zhunsheng.formats.guard.Deadline;
import io.zhunsheng.formats.page.Page;
import io.zhunsheng.formats.page.Pages;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSStream;

/** Reads PDF files that hold text; those that hold pictures of it are refused. */
public final class PdfReader implements FormatReader {
    @Override
    public Set<Format> formats() {
        return Set.of(Format.PDF);
    }

    @Override
    public Document read(Source source) throws UnreadableReportException {
        return Deadline.within(source.budget(), () -> document(source));
    }

    private static Document document(Source source) {
        Budget budget = source.budget();
        Streams streams = new Streams(budget);
        COSDictionary catalog = PdfFile.catalog(source, streams);
        Content content = new Content(streams, budget, new Layers(catalog));
        Pages pages = new Pages(source);
        List<PdfPage> found = PageTree.pages(catalog, budget);
        for (PdfPage page : found) {
            Page next = pages.next(page.width(), page.height());
            content.draw(bytes(page, streams), page, new Canvas(next, page));
            pages.add(next);
        }
        return pages.document();
    }

    /** A page's content: its streams are one, parted as if by a line end. */
    private static byte[] bytes(PdfPage page, Streams streams) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (COSBase part : page.contents()) {
            if (!(part instanceof COSStream stream))
                throw new UnreadableReportException(Kind.CORRUPT);
            all.writeBytes(streams.bytes(stream));
            all.write('\n');
        }
        return all.toByteArray();
    }
}
