package io.zhunsheng.formats.word;

import io.zhunsheng.formats.xml.Xml;
import java.util.function.Consumer;

/**
 * A Word document in parts: the main text is whatever the package says it is, the rest whatever the
 * main text says.
 */
abstract class PackagedFile implements WordFile {
    private static final String USUAL = "word/document.xml";

    private String main;
    private Relations relations;

    /** Whether there is a part of that name. */
    abstract boolean has(String name);

    /** Reads a part by its name; false where there is none. */
    abstract boolean part(String name, Consumer<Xml> reading);

    @Override
    public boolean read(String role, Consumer<Xml> reading) {
        find();
        if (role.equals("officeDocument")) return part(main, reading);
        String part = relations.byType(role);
        return part(part != null ? part : Relations.folder(main) + role + ".xml", reading);
    }

    /** The name of the part the main text calls by that id. */
    String named(String id) {
        find();
        return relations.byId(id);
    }

    private void find() {
        if (main != null) return;
        Relations root = new Relations("");
        part("_rels/.rels", root::read);
        main = root.byType("officeDocument");
        if (main == null || !has(main)) main = USUAL;
        relations = new Relations(Relations.folder(main));
        part(Relations.of(main), relations::read);
    }
}
