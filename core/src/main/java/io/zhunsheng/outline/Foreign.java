package io.zhunsheng.outline;

import io.zhunsheng.data.Words;

/**
 * A kind of document that is no such report (别的文种), and how it is told.
 *
 * @param id its name
 * @param title what it is called
 * @param titles cues of its titles
 * @param against cues by which a title that has one of these is none all the same
 * @param signs cues of lines that stand in such documents and hardly in reports
 * @param absent words that any report has all over; a document almost without them is of this kind
 * @param form whether it is an empty form: what {@code signs} find is no text
 */
public record Foreign(
        String id, Words title, Cues titles, Cues against, Cues signs, Cues absent, boolean form) {
    /** Whether a line is the title of such a document. */
    public boolean calls(String line) {
        return titles.in(line) && !against.in(line);
    }
}
