package io.zhunsheng.document;

import java.util.List;

/**
 * A file about to be read: its bytes, what they are, and what reading them may cost.
 *
 * @param name the file's name as the caller gave it
 * @param bytes all of it; not to be changed
 * @param format what the content was recognised as
 * @param budget what reading it may cost
 */
public record Source(String name, byte[] bytes, Format format, Budget budget) {
    /** The document that was read out of it. */
    public Document document(List<Paragraph> paragraphs) {
        return document(paragraphs, List.of());
    }

    /** The document that was read out of it, but for pages that hold only pictures. */
    public Document document(List<Paragraph> paragraphs, List<Integer> picturePages) {
        return new Document(name, Sha256.of(bytes), format, paragraphs, picturePages);
    }
}
