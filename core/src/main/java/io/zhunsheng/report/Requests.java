package io.zhunsheng.report;

import io.zhunsheng.text.Seek;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Requests for approval or help, which a report must not carry (夹带请示事项). */
final class Requests {
    private static final String HIGHER = "(?:上级|省|市|县|区|州|各级|党委|政府|人大|领导|财政|有关部门|主管)";
    private static final Seek PLEA =
            Seek.from(
                    "妥当可请恳为敬特建希",
                    String.join(
                            "|",
                            "[妥当可]否,?(?:敬|恳)?请[^。;]{0,8}(?:批示|批复|审批|指示|审定|批准|核准|示)",
                            "(?<![报提呈申])请(?:予|给予|予以)(?:批准|批复|审批|批示|核准|解决|支持|拨付)",
                            "(?<![报提呈申])请(?:领导|上级)?(?:批示|批复)(?=[。;!]|$)",
                            "(?:恳请|恳求|(?<=[,。;:]|^)(?:为此,?)?(?:敬请|特请|请求))(?![^。;,]{0,6}(?:审议|审阅|批评|指正|监督|审查))(?![^。;]{0,20}(?:一如既往|关心|关注|监督))[^。;]{0,30}(?:解决|支持|批准|批复|拨付|安排|增加|核拨|协调|增拨|核定|帮助|倾斜)",
                            "(?<=[,。;:是]|^)(?:为此,?|建议|希望)?(?:请|请求)"
                                    + HIGHER
                                    + "[^。;,]{0,14}(?:解决|拨付|批准|批复|增拨|核拨|予以支持|给予支持|增加编制|安排资金)"));
    private static final Pattern OTHERS =
            Pattern.compile("(?:当事人|申请人|群众|原告|企业|村民|业主|上访人|信访人|被申请人|法院)[^。;]{0,12}$");

    private Requests() {}

    static List<Fact> in(List<Stretch> text) {
        List<Fact> found = new ArrayList<>();
        for (Stretch stretch : text) {
            if (!possible(stretch.text())) continue;
            int last = -1;
            Standing standing = new Standing(stretch.text());
            Matcher plea = PLEA.first(stretch.text());
            for (; plea != null; plea = PLEA.next(plea, stretch.text())) {
                int sentence = standing.at(plea.start()).stop();
                if (sentence == last && last >= 0
                        || standing.title()
                        || standing.quoted()
                        || OTHERS.matcher(
                                        stretch.text()
                                                .substring(
                                                        Math.max(0, plea.start() - 20),
                                                        plea.start()))
                                .find()) continue;
                last = sentence;
                found.add(
                        new Request(
                                stretch.line().raw(plea.start(), plea.end() - 1),
                                stretch.location(plea.start(), plea.end())));
            }
        }
        return found;
    }

    /** Whether some 请 stands where a request may begin. */
    private static boolean possible(String text) {
        for (int at = text.indexOf('请'); at >= 0; at = text.indexOf('请', at + 1))
            if (at == 0 || "申邀聘报提呈商延受".indexOf(text.charAt(at - 1)) < 0) return true;
        return text.indexOf('恳') >= 0 && text.contains("恳求");
    }
}
