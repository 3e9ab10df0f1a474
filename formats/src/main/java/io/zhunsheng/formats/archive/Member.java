package io.zhunsheng.formats.archive;

import java.io.InputStream;
import java.util.function.Supplier;

/** One file in an archive (压缩包内的文件). */
public final class Member {
    private final String name;
    private final Supplier<InputStream> content;

    Member(String name, Supplier<InputStream> content) {
        this.name = name;
        this.content = content;
    }

    /** Its name with the archive's before it, {@code archive.zip!/folder/name}. */
    public String name() {
        return name;
    }

    /**
     * Its content; the caller closes it.
     *
     * @throws io.zhunsheng.document.UnreadableReportException where it is encrypted or damaged
     */
    public InputStream open() {
        return content.get();
    }
}
