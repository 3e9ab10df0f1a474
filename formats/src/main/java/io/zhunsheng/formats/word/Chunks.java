package io.zhunsheng.formats.word;

import io.zhunsheng.document.Budget;
import io.zhunsheng.document.DocumentReader;
import io.zhunsheng.document.Limits;
import io.zhunsheng.document.Paragraph;
import io.zhunsheng.document.UnreadableReportException;
import io.zhunsheng.document.UnreadableReportException.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Files of other formats put into a document as they are (17.17.2: altChunk), which is how some web
 * systems make their Word files.
 */
final class Chunks {
    private final WordFile file;
    private final Budget budget;

    Chunks(WordFile file, Budget budget) {
        this.file = file;
        this.budget = budget;
    }

    /** The paragraphs of the chunk the main text calls by that id. */
    List<Paragraph> read(String id) {
        try (InputStream in = file.related(id)) {
            if (in == null) return List.of();
            byte[] bytes =
                    in.readNBytes((int) Math.min(budget.limits().bytes(), Integer.MAX_VALUE - 8));
            boolean zipped = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
            if (zipped || bytes.length == 0) return List.of(); // a chunk in a chunk in a chunk …
            return read(bytes);
        } catch (IOException e) {
            throw new UnreadableReportException(Kind.CORRUPT, e);
        }
    }

    private List<Paragraph> read(byte[] bytes) throws IOException {
        budget.time();
        int seconds = (int) (budget.left() / 1_000_000_000L) + 1;
        Limits limits = budget.limits().withSeconds(seconds);
        DocumentReader reader = new DocumentReader(limits);
        List<Paragraph> paragraphs =
                reader.read("", new java.io.ByteArrayInputStream(bytes)).paragraphs();
        for (Paragraph paragraph : paragraphs) budget.characters(paragraph.text().length() + 1);
        return paragraphs;
    }
}
