package io.zhunsheng.formats.archive;

import java.util.Locale;
import java.util.Set;

/** Knows what systems and editors leave behind and nobody wrote. */
public final class Litter {
    private static final Set<String> NAMES = Set.of("thumbs.db", "desktop.ini", ".ds_store");

    private Litter() {}

    /** Whether a file of that name, folders before it, is no document of anybody's. */
    public static boolean is(String name) {
        String path = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        String file = path.substring(path.lastIndexOf('/') + 1);
        return path.startsWith("__macosx/")
                || path.contains("/__macosx/")
                || file.startsWith("~$")
                || file.startsWith(".")
                || NAMES.contains(file);
    }
}
