package io.zhunsheng.document;

import java.util.List;

/**
 * The text of one file (文稿), in reading order.
 *
 * @param name the file's name as the caller gave it
 * @param sha256 hexadecimal SHA-256 of the bytes read
 * @param format what the file is, by its content
 * @param paragraphs every paragraph, blank ones included
 * @param picturePages 1-based numbers of the pages that hold only pictures, whose text is not known
 */
public record Document(
        String name,
        String sha256,
        Format format,
        List<Paragraph> paragraphs,
        List<Integer> picturePages) {
    public Document {
        paragraphs = List.copyOf(paragraphs);
        picturePages = List.copyOf(picturePages);
    }
}
