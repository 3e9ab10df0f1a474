package io.zhunsheng.formats.odt;

import io.zhunsheng.formats.xml.Xml;
import java.util.Set;

/** Elements of a document's body that its reader does not see. */
final class Unseen {
    private static final Set<String> NAMES =
            Set.of(
                    "annotation",
                    "note-citation",
                    "ruby-text",
                    "script",
                    "event-listeners",
                    "forms",
                    "variable-decls",
                    "sequence-decls",
                    "user-field-decls",
                    "dde-connection-decls",
                    "alphabetical-index-auto-mark-file",
                    "covered-table-cell",
                    "section-source",
                    "table-source",
                    "object",
                    "object-ole",
                    "plugin",
                    "applet",
                    "floating-frame",
                    "math",
                    "binary-data",
                    "image-map",
                    "shapes",
                    "desc",
                    "change-info");

    private Unseen() {}

    static boolean is(Xml xml) {
        return NAMES.contains(xml.name()) || xml.start("title") && xml.prefix().equals("svg");
    }
}
