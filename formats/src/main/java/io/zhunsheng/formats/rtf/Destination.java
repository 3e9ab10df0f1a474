package io.zhunsheng.formats.rtf;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What the text of a group is for (RTF 1.9.1, “destination”). */
enum Destination {
    /** To be read. */
    TEXT,
    /** The number before a paragraph. */
    LABEL,
    /** A footnote or endnote. */
    NOTE,
    /** The text in a text box. */
    BOX,
    /** A drawing, or a property of one: text boxes lie in it. */
    SHAPE,
    /** What a drawing's property is called. */
    NAME,
    /** What a drawing's property is: the words of a WordArt title among others. */
    VALUE,
    /** What a field does. */
    FIELD_CODE,
    FONTS,
    STYLES,
    /** Not to be read. */
    OUT;

    private static final Map<String, Destination> READ = new HashMap<>();
    private static final Set<String> PICTURES = Set.of("pict", "objdata", "objemb");

    private static final String UNREAD =
            """
            info title subject author operator comment doccomm keywords category manager company
            colortbl filetbl listtable listoverridetable listpicture revtbl rsidtbl generator
            header headerl headerr headerf footer footerl footerr footerf
            ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn
            pict nonshppict shprslt object themedata colorschememapping latentstyles datastore
            xe tc tcn rxe txe bkmkstart bkmkend atnid atnauthor annotation background docvar template
            private pn pntxta pntxtb nonesttables falt fname xmlnstbl userprops mmathPr
            """;

    static {
        for (String word : UNREAD.split("\\s+")) READ.put(word, OUT);
        READ.put("listtext", LABEL);
        READ.put("pntext", LABEL);
        READ.put("footnote", NOTE);
        READ.put("shptxt", BOX);
        READ.put("dptxbxtext", BOX);
        for (String word : "shp shpgrp shpinst sp do".split(" ")) READ.put(word, SHAPE);
        READ.put("sn", NAME);
        READ.put("sv", VALUE);
        READ.put("fldinst", FIELD_CODE);
        READ.put("fonttbl", FONTS);
        READ.put("stylesheet", STYLES);
        READ.put("nesttableprops", TEXT);
    }

    /** Whether it is text that the reader of the file sees, in its place. */
    boolean seen() {
        return this == TEXT || apart();
    }

    /** Whether it is a text of its own. */
    boolean apart() {
        return this == NOTE || this == BOX || this == VALUE;
    }

    /** Whether it lies in drawings, or is a drawing itself. */
    boolean anchored() {
        return this == BOX || this == SHAPE || this == NAME || this == VALUE;
    }

    /** What a control word begins, or null where it begins none that is known. */
    static Destination of(String word) {
        return READ.get(word);
    }

    /** Whether a control word stands in pictures. */
    static boolean picture(String word) {
        return PICTURES.contains(word);
    }
}
