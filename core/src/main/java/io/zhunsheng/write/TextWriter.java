package io.zhunsheng.write;

import io.zhunsheng.write.Page.Tone;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Plain text for those who write and read reports, ended by one line that sums up. */
public final class TextWriter implements ResultWriter {
    private final OutputStream out;
    private final Page page;
    private final ReportText reports;
    private final Statistics statistics;
    private Tally tally = Tally.NONE;
    private boolean apart;

    /**
     * Writes to a stream, in UTF-8.
     *
     * @param language {@code zh} or {@code en}
     * @param colour whether to colour it for a terminal
     */
    public TextWriter(OutputStream out, String language, boolean colour) {
        this(out, language, colour, null);
    }

    /** Writes statistics at the end, or none where they are null. */
    public TextWriter(OutputStream out, String language, boolean colour, Statistics statistics) {
        this.out = out;
        this.statistics = statistics;
        this.page = new Page(language, colour);
        this.reports = new ReportText(page);
    }

    @Override
    public void add(Outcome outcome) throws IOException {
        tally = tally.plus(outcome);
        if (outcome instanceof Outcome.Checked checked) {
            boolean clean = checked.result().findings().isEmpty();
            if (!clean && tally.reports() > 1 && !apart) page.blank();
            reports.put(checked.result());
            apart = !clean;
        } else if (outcome instanceof Outcome.Unreadable unreadable) {
            unreadable(unreadable);
            apart = false;
        }
        send();
    }

    @Override
    public void finish() throws IOException {
        if (!apart && tally.reports() > 0) page.blank();
        page.put("en".equals(page.language()) ? inEnglish() : inChinese());
        if (statistics != null) {
            page.blank();
            new StatisticsText(page).put(statistics);
        }
        send();
    }

    private void unreadable(Outcome.Unreadable unreadable) {
        String label = page.say("无法读取", "unreadable");
        String sentence =
                unreadable.file()
                        + page.say("：", ": ")
                        + unreadable.message().in(page.language())
                        + page.say("。", ".");
        page.put(0, label, Columns.of(label) + 1, Tone.BAD, sentence);
    }

    private void send() throws IOException {
        out.write(page.take().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private String inChinese() {
        return "共检查"
                + tally.reports()
                + "份报告："
                + tally.compliant()
                + "份合格，"
                + tally.notCompliant()
                + "份不合格；错误"
                + tally.errors()
                + "处、警告"
                + tally.warnings()
                + "处、提示"
                + tally.infos()
                + "处；"
                + tally.unreadable()
                + "份无法读取。";
    }

    private String inEnglish() {
        return "Reports: "
                + tally.reports()
                + " ("
                + tally.compliant()
                + " compliant, "
                + tally.notCompliant()
                + " not compliant, "
                + tally.unreadable()
                + " unreadable). Findings: "
                + tally.errors()
                + " errors, "
                + tally.warnings()
                + " warnings, "
                + tally.infos()
                + " infos.";
    }
}
