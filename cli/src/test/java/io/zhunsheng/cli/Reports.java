package io.zhunsheng.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Invented reports for the tests. */
final class Reports {
    /** All six requirements are met. */
    static final String GOOD =
            """
            关于青山县2019年度法治政府建设情况的报告
            市人民政府:
            2019年,青山县人民政府深入推进法治政府建设,现将有关情况报告如下。
            一、2018年度法治政府建设问题整改情况
            针对2018年度法治政府建设存在的执法力量薄弱问题,我县增补执法人员24名,开展培训6期,建立整改台账,逐项销号,目前已全部整改到位。
            二、2019年度推进法治政府建设的主要举措和成效
            (一)严格规范执法。全面推行行政执法公示、执法全过程记录、重大执法决定法制审核三项制度,公示执法信息3200条,记录执法过程860件,法制审核重大执法决定45件。
            (二)依法科学决策。审查规范性文件12件,清理文件30件,出庭应诉18件。
            (三)优化营商环境。取消证明事项76项,压缩办理时限三成,政务服务事项全部进驻大厅,群众办事平均等候时间明显缩短。
            三、存在的不足和原因
            一是基层执法力量仍然不足,执法人员平均年龄偏大;二是少数干部法治意识不强,运用法治思维解决问题的能力有待提高。主要原因是学习培训不够经常,人员编制偏紧。
            四、党政主要负责人履行推进法治建设第一责任人职责情况
            县委书记主持召开县委全面依法治县委员会会议3次,县长主持召开政府常务会议学习法律4次,听取法治政府建设工作汇报2次,研究解决重大问题5个。
            五、2020年度推进法治政府建设的主要安排
            2020年,我县将继续推进执法规范化建设,加强执法人员培训,计划培训6期,修订规范性文件10件,提升依法行政能力。
            青山县人民政府
            2020年1月15日
            """;

    /** The rectification of last year's problems is missing. */
    static final String BAD = GOOD.replaceFirst("(?s)一、2018.*?(?=二、)", "");

    private Reports() {}

    static Path write(Path folder, String name, String text) {
        return write(folder, name, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    static Path write(Path folder, String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
