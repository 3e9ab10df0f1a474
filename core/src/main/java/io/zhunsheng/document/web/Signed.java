package io.zhunsheng.document.web;

import java.util.regex.Pattern;

/** Knows the lines a report is signed with (落款): a body's name, a date. */
final class Signed {
    private static final Pattern LINE =
            Pattern.compile(
                    "(?:[\\u4e00-\\u9fa5]{2,26}(?:政府|委员会|办公室|局|厅|部|院|处|所|街道|镇|乡)){0,3}"
                            + "(?:(?:20\\d\\d|二[〇○零O0][〇○零O0一二三四五六七八九]{2})年[\\d一二三四五六七八九十]{1,3}月[\\d一二三四五六七八九十]{1,3}日)?");

    private Signed() {}

    static boolean at(Block block) {
        String bare = block.bare();
        return bare.length() <= 60 && LINE.matcher(bare).matches();
    }
}
