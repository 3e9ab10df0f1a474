package io.zhunsheng.formats.pdf;

import io.zhunsheng.document.Budget;
import io.zhunsheng.document.Document;
import io.zhunsheng.document.Format;
import io.zhunsheng.document.FormatReader;
import io.zhunsheng.document.Source;
import io.zhunsheng.document.UnreadableReportException;
import io.zhunsheng.document.UnreadableReportException.Kind;
import io.zhunsheng.formats.guard.Deadline;
import io.zhunsheng.formats.guard.Quiet;
import io.zhunsheng.formats.page.Page;
import io.zhunsheng.formats.page.Pages;
import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Reads PDF files that hold text; those that hold pictures of it are refused. */
public final class PdfReader implements FormatReader {
    @Override
    public Set<Format> formats() {
        return Set.of(Format.PDF);
    }

    @Override
    public Document read(Source source) throws UnreadableReportException {
        Quiet.still();
        return Deadline.within(source.budget(), () -> document(source));
    }

    private static Document document(Source source) throws IOException {
        Substitutes.use();
        try (PDDocument file = PdfFile.open(source)) {
            Budget budget = source.budget();
            COSDictionary catalog = file.getDocumentCatalog().getCOSObject();
            Drawing drawing = new Drawing(new Layers(catalog), budget);
            Pages pages = new Pages(source);
            int count = 0;
            for (PDPage page : file.getPages()) {
                whole(page.getCOSObject());
                PDRectangle box = box(page);
                Page next = pages.next(box.getWidth(), box.getHeight());
                drawing.draw(page, box, next);
                pages.add(next);
                count++;
            }
            // PDFBox skips what it does not take for a page.
            if (count < file.getNumberOfPages()) throw new UnreadableReportException(Kind.CORRUPT);
            return pages.document();
        }
    }

    /** What is seen of a page. */
    private static PDRectangle box(PDPage page) {
        PDRectangle box = page.getCropBox();
        if (box.getWidth() > 1 && box.getHeight() > 1) return box;
        PDRectangle media = page.getMediaBox();
        return media.getWidth() > 1 && media.getHeight() > 1 ? media : PDRectangle.A4;
    }

    /** In the place of a page or stream that a file cut short does not hold PDFBox puts nothing. */
    private static void whole(COSDictionary page) {
        COSBase contents = page.getDictionaryObject(COSName.CONTENTS);
        boolean whole = contents instanceof COSStream || !page.containsKey(COSName.CONTENTS);
        if (contents instanceof COSArray parts) {
            whole = true;
            for (int i = 0; i < parts.size(); i++) whole &= parts.getObject(i) instanceof COSStream;
        }
        if (!whole || page.size() < 2) throw new UnreadableReportException(Kind.CORRUPT);
    }
}
