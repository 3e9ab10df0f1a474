package io.zhunsheng.formats.word;

import io.zhunsheng.formats.xml.Xml;
import java.io.InputStream;
import java.util.function.Consumer;

/** A Word document, whatever its parts are kept in. */
interface WordFile {
    /**
     * Reads the part that plays a role: {@code officeDocument} (the main text), {@code styles},
     * {@code numbering}, {@code footnotes}, {@code endnotes}.
     *
     * @return whether there is one
     */
    boolean read(String role, Consumer<Xml> reading);

    /** The content of the part the main text calls by that id; null where there is none. */
    InputStream related(String id);
}
