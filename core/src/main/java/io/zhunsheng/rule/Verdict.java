package io.zhunsheng.rule;

import java.util.Locale;

/** Whether a requirement is met (结论), best first. */
public enum Verdict {
    /** Not demanded of this report. */
    NOT_APPLICABLE("不适用"),
    /** Met. */
    MET("已具备"),
    /** Dealt with, but not as the outline asks. */
    PARTLY("不完整"),
    /** Not dealt with. */
    UNMET("缺失");

    private final String zh;

    Verdict(String zh) {
        this.zh = zh;
    }

    /** The word in results: {@code met}, {@code partly}, {@code unmet}, {@code not-applicable}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The word for people. */
    public String in(String language) {
        return "en".equals(language) ? id() : zh;
    }

    /** The verdict of that id, or null. */
    public static Verdict of(String id) {
        for (Verdict verdict : values()) if (verdict.id().equals(id)) return verdict;
        return null;
    }
}
