package io.zhunsheng.across;

import java.util.ArrayList;
import java.util.List;

/** A report in the making; a part without text is left out. */
final class Draft {
    private static final String DIGITS = "一二三四五六七八九";

    String body = "云岭县人民政府";
    int year;
    String rectification = "";
    String shortcomings = "";
    List<String> deeds = new ArrayList<>();
    String duty = "县委书记主持召开县委全面依法治县委员会会议2次，县长主持常务会议学法9次，听取法治工作汇报4次。";
    String plan = "继续深化镇街综合行政执法改革，抓好法治政府建设示范创建，完善行政复议办案规范。";
    private int number;

    Draft(int year) {
        this.year = year;
    }

    String text() {
        number = 0;
        StringBuilder text = new StringBuilder(body + year + "年度法治政府建设情况报告\n市人民政府：\n");
        text.append("现将").append(year).append("年度法治政府建设情况报告如下。\n");
        text.append(part((year - 1) + "年度问题整改情况", rectification));
        text.append(part(year + "年度主要举措和成效", String.join("\n", deeds)));
        text.append(part("党政主要负责人履行推进法治建设第一责任人职责情况", duty));
        text.append(part("存在的不足和原因", shortcomings));
        text.append(part((year + 1) + "年度工作安排", plan));
        return text.append(body).append('\n').append(year + 1).append("年1月20日\n").toString();
    }

    private String part(String heading, String content) {
        if (content.isEmpty()) return "";
        return DIGITS.charAt(number++) + "、" + heading + "\n" + content + "\n";
    }
}
