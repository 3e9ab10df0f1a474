package io.zhunsheng.write;

import io.zhunsheng.check.CheckResult;

/** What a reader of a result should know besides, though no rule demands it. */
final class Remarks {
    private Remarks() {}

    static String misnamed(CheckResult result, String language) {
        String format = result.format().title(language);
        return "en".equals(language)
                ? "The content is a "
                        + format
                        + ", unlike the file's name says; it was read as such."
                : "文件名后缀与内容不符：内容是" + format + "，已按实际内容读取。";
    }
}
