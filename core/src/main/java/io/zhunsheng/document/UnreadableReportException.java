package io.zhunsheng.document;

import java.util.Locale;

/** Says why a file could not be read as a report; the file's fault, never the checker's. */
public final class UnreadableReportException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong with the file. */
    public enum Kind {
        EMPTY("文件是空的，没有可以检查的文字", "the file is empty"),
        NOT_TEXT("文件不是文字内容，无法识别", "the file holds no readable text"),
        ENCRYPTED("文件加了密码，请去掉密码后再检查", "the file is protected by a password"),
        CORRUPT("文件已损坏，请用原来的软件打开后重新保存", "the file is damaged"),
        SCANNED("文件只有扫描图片，没有文字", "the file holds only scanned pictures"),
        TOO_LARGE("文件过大，超过了可检查的上限", "the file is larger than the limit"),
        UNSUPPORTED("不支持这种文件格式，请另存为 Word 文档（.docx）后再检查", "the file format is not supported"),
        NOT_FOUND("找不到这个文件，请核对路径和文件名", "no such file"),
        DENIED("没有权限读取这个文件", "the file may not be read");

        private final String zh;
        private final String en;

        Kind(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        /** The word for this kind in results: {@code not-text}, {@code too-large}, … */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** A plain sentence in the given language ({@code zh} or {@code en}). */
        public String sentence(String language) {
            return "en".equals(language) ? en : zh;
        }
    }

    private final Kind kind;
    private final String en;

    /** Makes one of the given kind, with the kind's own sentence. */
    public UnreadableReportException(Kind kind) {
        this(kind, kind.sentence("zh"), kind.sentence("en"));
    }

    /** Makes one of the given kind, with the kind's own sentence and what brought it about. */
    public UnreadableReportException(Kind kind, Throwable cause) {
        this(kind);
        initCause(cause);
    }

    /** Makes one of the given kind with a more exact sentence, in Chinese and in English. */
    public UnreadableReportException(Kind kind, String zh, String en) {
        super(zh);
        this.kind = kind;
        this.en = en;
    }

    /** What is wrong with the file. */
    public Kind kind() {
        return kind;
    }

    /** What is wrong with the file, as a plain sentence without its full stop. */
    public String sentence(String language) {
        return "en".equals(language) ? en : getMessage();
    }
}
