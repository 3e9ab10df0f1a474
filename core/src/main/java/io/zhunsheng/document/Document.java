package io.zhunsheng.document;

import java.util.List;

/**
 * The text of one file (文稿), in reading order.
 *
 * @param name the file's name as the caller gave it
 * @param sha256 hexadecimal SHA-256 of the bytes read
 * @param paragraphs every paragraph, blank ones included
 */
public record Document(String name, String sha256, List<Paragraph> paragraphs) {
    public Document {
        paragraphs = List.copyOf(paragraphs);
    }
}
