package io.zhunsheng.report;

import io.zhunsheng.outline.Deadline;
import io.zhunsheng.outline.Recipient;
import io.zhunsheng.text.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands around the text, or should: addressee, document number, signature, date. */
final class MarginFacts {
    private static final Pattern NUMBER =
            Pattern.compile(
                    "([\\u4e00-\\u9fa5]{0,14})([\\[({<]?)((?:20)?\\d\\d)([\\])}>]?)(第?)(0*)(\\d{1,4})号");
    private static final Pattern CLOSED =
            Pattern.compile(".*(?:20\\d\\d|二[〇零]..)年.{1,2}月.{1,3}日\\)?$");

    /** What a day at the end ends with; most text ends with a full stop. */
    private static final Signs DAY_ENDS = Signs.of("日)");

    private static final Pattern BODY =
            Pattern.compile(".*(?:政府|委员会|管委会|办公室|办事处|局|厅|院|部|中心|委|街道|党组)(?:\\(.{0,6}\\))?$");

    private static final int LONGEST_MARGIN = 90;

    private final Reading reading;
    private final Margins margins;
    private final List<Fact> found = new ArrayList<>();

    MarginFacts(Reading reading) {
        this.reading = reading;
        this.margins = reading.margins();
    }

    List<Fact> facts() {
        addressed();
        int from = Math.max(0, Math.min(margins.textFrom, reading.lines().size()));
        for (Line line : reading.lines().subList(0, from)) number(line);
        if (from < reading.lines().size()) omissions();
        return found;
    }

    private void addressed() {
        TitleBlock block = reading.block();
        if (block.addressee() == null || block.level() == null || block.year() == null) return;
        String to = Normalized.of(block.addressee());
        for (Recipient recipient : reading.outline().recipients())
            if (recipient.binds(block.level(), block.year()))
                found.add(
                        new Addressed(
                                block.addressee(),
                                recipient.cues().in(to),
                                recipient.to(),
                                recipient.source(),
                                margins.addresseeLine.location(0, to.length(), null)));
    }

    /** A document number, in whatever brackets; 号 of other things (第3号) has no year before it. */
    private void number(Line line) {
        if (line.length() > LONGEST_MARGIN
                || line.text.indexOf('号') < 0
                || line.text.indexOf('《') >= 0) return;
        Matcher number = NUMBER.matcher(line.text);
        if (!number.find() || number.group(2).isEmpty() && number.group(1).isEmpty()) return;
        if (number.group(2).isEmpty() != number.group(4).isEmpty()
                || number.group(2).isEmpty() && !code(number.group(1))) return;
        boolean brackets =
                "〔﹝".indexOf(written(line, number.start(2), number.end(2))) >= 0
                        && "〕﹞".indexOf(written(line, number.start(4), number.end(4))) >= 0;
        String code = number.group(1).replaceFirst("^(?:发文字号|文件编号|文号|编号|字号)", "");
        boolean exact =
                brackets
                        && !code.isEmpty()
                        && number.group(3).length() == 4
                        && number.group(5).isEmpty()
                        && number.group(6).isEmpty();
        int start = number.end(1) - code.length();
        found.add(
                new DocumentNumber(
                        line.raw(start, number.end() - 1),
                        exact,
                        line.location(start, number.end(), null)));
    }

    private static boolean code(String words) {
        return words.matches(".*(?:发|字|函|办|文|报|呈|政|委|府)$");
    }

    private static char written(Line line, int from, int to) {
        return to > from ? line.written(from) : ' ';
    }

    /**
     * Asked of what is submitted; a web page that has dropped all of them tells nothing of the
     * document itself.
     */
    private void omissions() {
        boolean signed = margins.signer != null || closed(BODY) || speech() || signedAbove();
        boolean dated = margins.signedOn != null || closed(CLOSED) || speech();
        boolean page = margins.page || margins.publishedOn != null;
        if (page && margins.addressee == null && !signed && margins.signedOn == null) return;
        if (margins.addressee == null && !speech() && !reading.outline().recipients().isEmpty())
            found.add(new Omission("addressee", reading.block().location()));
        if (!submitted()) return;
        if (!signed) found.add(new Omission("signature", foot()));
        if (!dated && !(margins.publishedOn != null && !signed))
            found.add(new Omission("date", foot()));
    }

    private boolean submitted() {
        for (Deadline deadline : reading.outline().deadlines())
            if (deadline.duty().equals("submit")) return true;
        return false;
    }

    private Location foot() {
        Line last =
                reading.lines()
                        .get(Math.max(0, Math.min(margins.textTo, reading.lines().size()) - 1));
        if (margins.signer != null && margins.textTo < reading.lines().size())
            last = reading.lines().get(margins.textTo);
        return last.location(Math.max(0, last.length() - 20), last.length(), null);
    }

    /** Whether one of the last lines of the text ends that way. */
    private boolean closed(Pattern end) {
        int to = Math.min(margins.textTo, reading.lines().size());
        for (Line line : reading.lines().subList(Math.max(0, to - 2), to)) {
            String text = line.text.substring(Math.max(0, line.length() - 60));
            if (text.isEmpty() || !DAY_ENDS.has(text.charAt(text.length() - 1))) continue;
            String body =
                    CLOSED.matcher(text).matches()
                            ? text.replaceFirst("(?:20\\d\\d|二[〇零]..)年.{1,2}月.{1,3}日\\)?$", "")
                            : text;
            if (end.matcher(end == BODY ? body : text).matches()
                    && (end == CLOSED || !body.equals(text))) return true;
        }
        return false;
    }

    private boolean signedAbove() {
        int from = Math.max(0, reading.front().to());
        int to = Math.max(from, Math.min(margins.textFrom, reading.lines().size()));
        for (Line line : reading.lines().subList(from, to))
            if (Organs.alone(line.text)) return true;
        return false;
    }

    private boolean speech() {
        int to = Math.min(reading.lines().size(), margins.textFrom + 1);
        for (Line line : reading.lines().subList(0, to))
            if (line.length() <= LONGEST_MARGIN && Margins.speech(line.text)) return true;
        return false;
    }
}
