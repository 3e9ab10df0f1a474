package io.zhunsheng.formats.word;

import io.zhunsheng.document.Document;
import io.zhunsheng.document.Format;
import io.zhunsheng.document.FormatReader;
import io.zhunsheng.document.Source;
import io.zhunsheng.document.UnreadableReportException;
import io.zhunsheng.document.UnreadableReportException.Kind;
import io.zhunsheng.formats.guard.Deadline;
import io.zhunsheng.formats.guard.Quiet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;

/**
 * Reads the binary files of Word 97 to 2003 and of WPS (MS-DOC), through Apache POI.
 *
 * <p>Text boxes and footnotes stand behind the paragraph they are anchored in, as in docx files.
 */
public final class DocReader implements FormatReader {
    @Override
    public Set<Format> formats() {
        return Set.of(Format.DOC);
    }

    @Override
    public Document read(Source source) {
        Quiet.still();
        return Deadline.within(source.budget(), () -> opened(source));
    }

    private static Document opened(Source source) throws IOException {
        try (HWPFDocument file = new HWPFDocument(new ByteArrayInputStream(source.bytes()))) {
            Flow flow = new Flow(source.budget());
            new DocStory(file, flow).read();
            return flow.document(source);
        } catch (EncryptedDocumentException e) {
            throw new UnreadableReportException(Kind.ENCRYPTED, e);
        } catch (NoClassDefFoundError e) { // what of POI's needs no intact text asks for
            throw new UnreadableReportException(Kind.CORRUPT, e);
        } catch (OldWordFileFormatException e) {
            throw new UnreadableReportException(
                    Kind.UNSUPPORTED,
                    "这是 Word 95 或更早的文档，不能检查，请用 Word 打开后另存为 .docx",
                    "this is a document of Word 95 or older; save it as .docx");
        }
    }
}
