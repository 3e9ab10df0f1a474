package io.zhunsheng.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A kind of file reports come in (格式), told by content and never by name. */
public enum Format {
    /** Plain text. */
    TEXT("纯文本", "plain text", "txt", "text", "md", "markdown"),
    /** Markdown. */
    MARKDOWN("Markdown 文本", "Markdown", "md", "markdown", "txt", "text"),
    /** A web page. */
    HTML("网页", "web page", "html", "htm", "shtml", "xhtml", "jsp", "aspx", "asp", "php"),
    /** A web page saved as one file. */
    MHTML("网页存档", "web archive", "mhtml", "mht", "eml"),
    /** Word since 2007, and WPS. */
    DOCX("Word 文档（docx）", "Word document (docx)", "docx", "docm", "dotx", "dotm", "wps", "wpt"),
    /** Word 2003 or later, all in one XML file. */
    WORD_XML("Word XML 文档", "Word XML document", "xml"),
    /** Word 97–2003, and WPS. */
    DOC("Word 97-2003 文档（doc）", "Word 97-2003 document (doc)", "doc", "dot", "wps", "wpt"),
    /** PDF. */
    PDF("PDF 文档", "PDF document", "pdf"),
    /** OFD (GB/T 33190). */
    OFD("OFD 文档", "OFD document", "ofd"),
    /** OpenDocument text. */
    ODT("OpenDocument 文本（odt）", "OpenDocument text (odt)", "odt", "ott", "fodt"),
    /** Rich text. */
    RTF("RTF 文档", "RTF document", "rtf"),
    /** A ZIP archive of files. */
    ARCHIVE("ZIP 压缩包", "ZIP archive", "zip");

    private final String zh;
    private final String en;
    private final List<String> endings;

    Format(String zh, String en, String... endings) {
        this.zh = zh;
        this.en = en;
        this.endings = List.of(endings);
    }

    /** The word for this format in results: {@code docx}, {@code word-xml}, … */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What people call it, in the given language ({@code zh} or {@code en}). */
    public String title(String language) {
        return "en".equals(language) ? en : zh;
    }

    /** What its places are counted in: lines of a text, paragraphs of everything else. */
    public String unit(String language) {
        boolean lines = this == TEXT || this == MARKDOWN;
        return "en".equals(language) ? (lines ? "line" : "paragraph") : lines ? "行" : "段";
    }

    /** Whether a file of this format has a name that promises another one. */
    public boolean misnames(String file) {
        return known(file) && !endings.contains(ending(file));
    }

    /** Whether a file's name promises one of these formats. */
    public static boolean known(String file) {
        String ending = ending(file);
        for (Format format : values()) if (format.endings.contains(ending)) return true;
        return false;
    }

    /**
     * Whether a file is a ZIP archive of files rather than a zipped document, by its content; reads
     * only its beginning and its directory, however large it is.
     */
    public static boolean archive(Path file) {
        return ZipSignature.archive(file);
    }

    /**
     * What stands behind the last dot of a file's name, in lower case; empty where nothing does.
     */
    static String ending(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
