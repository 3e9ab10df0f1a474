package io.zhunsheng.cli;

import io.zhunsheng.data.Words;
import java.util.Map;

/** What the groups of rules are called. */
final class RuleGroups {
    private static final Map<String, Words> TITLES =
            Map.of(
                    "parts", new Words("内容", "Parts"),
                    "three-systems", new Words("行政执法“三项制度”", "Three systems of law enforcement"),
                    "years", new Words("年度和日期", "Years and dates"),
                    "form", new Words("格式", "Form"),
                    "figures", new Words("数据", "Figures"),
                    "wording", new Words("用语", "Wording"),
                    "repetition", new Words("重复与矛盾", "Repetition and contradiction"),
                    "across-years", new Words("跨年度比对", "Across years"),
                    "own", new Words("自己写的规则", "Rules of one's own"));

    private RuleGroups() {}

    static Words title(String group) {
        return TITLES.getOrDefault(group, new Words(group, group));
    }
}
