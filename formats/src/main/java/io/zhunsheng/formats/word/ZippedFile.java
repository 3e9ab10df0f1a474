package io.zhunsheng.formats.word;

import io.zhunsheng.document.Budget;
import io.zhunsheng.document.UnreadableReportException;
import io.zhunsheng.document.UnreadableReportException.Kind;
import io.zhunsheng.formats.xml.Xml;
import io.zhunsheng.formats.zip.Parts;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** A docx file. */
final class ZippedFile extends PackagedFile {
    private final Parts parts;
    private final Budget budget;

    ZippedFile(Parts parts, Budget budget) {
        this.parts = parts;
        this.budget = budget;
    }

    @Override
    boolean has(String name) {
        return parts.has(name);
    }

    @Override
    boolean part(String name, Consumer<Xml> reading) {
        if (!parts.has(name)) return false;
        try (InputStream in = parts.open(name)) {
            Xml xml = new Xml(in, budget);
            reading.accept(xml);
            while (xml.next()) {
                // only at its end a part is known to be whole
            }
            return true;
        } catch (IOException e) {
            throw new UnreadableReportException(Kind.CORRUPT, e);
        }
    }

    @Override
    public InputStream related(String id) {
        String name = named(id);
        return name == null || !parts.has(name) ? null : parts.open(name);
    }
}
