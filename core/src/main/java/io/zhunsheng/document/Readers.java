package io.zhunsheng.document;

import io.zhunsheng.document.UnreadableReportException.Kind;
import java.util.EnumMap;
import java.util.Map;
import java.util.ServiceLoader;

/** Finds the reader of a format: our own first, then what else is on the class path. */
final class Readers {
    /** Looked for once, and only when a file of such a format comes. */
    private static final class Found {
        static final Map<Format, FormatReader> ALL = new EnumMap<>(Format.class);

        static {
            ClassLoader loader = FormatReader.class.getClassLoader();
            for (FormatReader reader : ServiceLoader.load(FormatReader.class, loader))
                for (Format format : reader.formats()) ALL.putIfAbsent(format, reader);
        }
    }

    private Readers() {}

    static FormatReader of(Format format) {
        FormatReader reader = own(format);
        if (reader == null) reader = Found.ALL.get(format);
        if (reader != null) return reader;
        if (format == Format.ARCHIVE)
            throw new UnreadableReportException(
                    Kind.UNSUPPORTED,
                    "这是压缩包，请先解压，再检查里面的文件",
                    "this is an archive; check the files in it");
        throw new UnreadableReportException(
                Kind.UNSUPPORTED,
                "这是" + format.title("zh") + "，读取它要用模块 zhunsheng-formats",
                "this is a " + format.title("en") + "; the module zhunsheng-formats reads it");
    }

    /** Each made only when a file comes for it: a text needs nothing of what web pages do. */
    private static FormatReader own(Format format) {
        return switch (format) {
            case TEXT, MARKDOWN -> new TextReader();
            case HTML -> new HtmlReader();
            case MHTML -> new MhtmlReader();
            default -> null;
        };
    }
}
