package io.zhunsheng.formats.word;

import io.zhunsheng.document.Budget;
import io.zhunsheng.document.Source;
import io.zhunsheng.document.UnreadableReportException;
import io.zhunsheng.document.UnreadableReportException.Kind;
import io.zhunsheng.formats.xml.Xml;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.function.Consumer;

/** A Word document that is one XML file, read anew for every part of it. */
final class SingleFile {
    private SingleFile() {}

    static WordFile of(Source source) {
        Xml xml = xml(source.bytes(), source.budget());
        while (xml.next()) {
            if (xml.start("package")) return new Flat(source.bytes(), source.budget());
            if (xml.start("wordDocument")) return new Whole(source.bytes(), source.budget());
        }
        throw new UnreadableReportException(Kind.CORRUPT);
    }

    private static Xml xml(byte[] bytes, Budget budget) {
        return new Xml(new ByteArrayInputStream(bytes), budget);
    }

    /** A package with all its parts in one file (ECMA-376 part 2, flat OPC). */
    private static final class Flat extends PackagedFile {
        private final byte[] bytes;
        private final Budget budget;

        Flat(byte[] bytes, Budget budget) {
            this.bytes = bytes;
            this.budget = budget;
        }

        @Override
        boolean has(String name) {
            return part(name, xml -> {});
        }

        @Override
        boolean part(String name, Consumer<Xml> reading) {
            Xml xml = xml(bytes, budget);
            while (xml.find("part")) {
                String part = xml.attribute("name");
                if (part == null || !part.equalsIgnoreCase("/" + name)) continue;
                if (!xml.find("xmlData")) return false;
                reading.accept(xml);
                return true;
            }
            return false;
        }

        @Override
        public InputStream related(String id) {
            return null;
        }
    }

    /** What Word 2003 wrote (WordprocessingML): everything under one root. */
    private record Whole(byte[] bytes, Budget budget) implements WordFile {
        @Override
        public boolean read(String role, Consumer<Xml> reading) {
            reading.accept(xml(bytes, budget));
            return true;
        }

        @Override
        public InputStream related(String id) {
            return null;
        }
    }
}
