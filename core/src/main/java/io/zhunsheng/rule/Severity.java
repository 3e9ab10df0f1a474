package io.zhunsheng.rule;

import java.util.Locale;

/** How bad a finding is (级别). */
public enum Severity {
    /** The report cannot stand like this. */
    ERROR("错误"),
    /** It should be mended before the report goes out. */
    WARNING("警告"),
    /** Worth a look. */
    INFO("提示");

    private final String zh;

    Severity(String zh) {
        this.zh = zh;
    }

    /** The word in results: {@code error}, {@code warning}, {@code info}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The word for people. */
    public String in(String language) {
        return "en".equals(language) ? id() : zh;
    }

    /** The severity of that id, or null. */
    public static Severity of(String id) {
        for (Severity severity : values()) if (severity.id().equals(id)) return severity;
        return null;
    }
}
