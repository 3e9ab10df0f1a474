package io.zhunsheng.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhunsheng.Zhunsheng;
import io.zhunsheng.check.Checker;
import io.zhunsheng.check.Finding;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Years, numbers of documents and telephones, and counted slogans are no figures; cases, meetings
 * and rates are.
 */
class SparseTest {
    private static final Checker CHECKER = Zhunsheng.checker();
    private static final String WORK =
            """
            深入推进“放管服”改革,持续优化审批流程,推行容缺受理、告知承诺和帮办代办,政务服务更加便捷,营商环境不断改善,企业和群众的获得感明显增强。
            全面落实行政执法“三项制度”,及时公示执法信息,规范执法记录,严格法制审核,加强案卷评查和执法监督,执法人员的能力和水平得到提高,执法行为更加规范。
            严格执行重大行政决策程序,把公众参与、专家论证、风险评估、合法性审查和集体讨论决定作为必经程序,充分发挥法律顾问作用,决策质量稳步提升。
            畅通行政复议渠道,推进行政复议体制改革,加强行政应诉工作,负责人带头出庭应诉,依法履行生效裁判,健全人民调解、行政调解和司法调解衔接机制。
            落实普法责任制,深入机关、乡村、社区、学校和企业开展宣传,利用报刊、广播、网络等阵地普及法律知识,尊法学法守法用法的氛围日益浓厚。
            修订突发事件应急预案,组织应急演练,加强物资储备和值班值守,严格依法采取应对措施,及时发布权威信息,有效防范和处置突发事件。
            健全政府信息公开制度,规范公开目录,完善依申请公开程序,主动接受人大监督、政协监督、司法监督、审计监督和社会监督,及时研究办理各方面提出的意见。
            强化数字赋能,推进执法平台和监督平台互联互通,归集共享执法数据,推行非现场监管和包容审慎监管,做到无事不扰、有求必应。
            加强法治队伍建设,配强法治机构力量,组织业务培训和旁听庭审,严格执法人员资格管理,压实法治建设责任,定期听取汇报,推动述法全覆盖,形成齐抓共管的工作格局。
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "各项工作取得新的成效。",
                "2023年,按照《法治政府建设实施纲要(2021—2025年)》要求,12月20日前完成全年任务。",
                "增强“四个意识”,做到“两个维护”,落实“十四五”规划和“1+4”治理模式。",
                "整合12345热线和96685平台,贯彻国办发〔2018〕118号文件精神。",
                "在第8届评选中名列全市第1位,获评第四批示范单位。",
                "修订版本升级为3.0版,“一窗通办”“三个一”改革落地见效。",
                "5月召开推进会,8月5日启动专项行动,组织开展了一次评查。",
                "全年召开推进会2次。"
            })
    void hardlyAnyFigures(String more) {
        assertEquals(List.of("figures-sparse"), found(more));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "办结复议案件25件,调解纠纷508件,出庭应诉43次。",
                "办结率、满意率均为100%,网办率达到98%,差评率下降3个百分点。",
                "制定规范性文件三件,开展评查两次,组织培训六期。",
                "减免费用1.2亿元,惠及企业3万家,压减时限60%。",
                "公示信息2.6万条,抽查案卷3—5卷,培训214人次。",
                "梳理事项1,424项,取消59项,调整12项。",
                "配备执法记录仪320台,新增公职律师6名,聘任监督员20人。",
                "建成阵地12个,发放资料2万余份,受众近3万人。",
                "排查隐患120处,整改118处;关停企业2家。",
                "承接行政职权122项,罚款137.05万元,开展检查15轮。"
            })
    void enoughFigures(String more) {
        assertEquals(List.of(), found(more));
    }

    private static List<String> found(String more) {
        String text =
                ConsistencyTest.FRAME
                        .replaceAll("(?m)^\\([一二三]\\).*\n", "")
                        .replace("主要举措和成效\n", "主要举措和成效\n" + WORK.strip() + more + "\n")
                        .replaceAll("\\{\\d}", "");
        return CHECKER.check(text).findings().stream().map(Finding::rule).toList();
    }
}
