package io.zhunsheng.report;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what stands before the title, between title and text, and behind the text (主送、文号、落款、日期).
 */
final class Margins {
    private static final Pattern NUMBER =
            Pattern.compile("([\\u4e00-\\u9fa5]{1,14})[\\[(](20\\d\\d)[\\])](?:第)?(\\d{1,4})号");
    private static final Pattern SPEECH = Pattern.compile("在.{4,40}(?:会议|大会|常委会).{0,10}上");
    private static final Pattern STAMPED =
            Pattern.compile("^(?:印发机关|抄送|抄报|主送|附件|附:|联系人|\\(此件|\\(联系人).*");
    private static final Pattern STAMP = Pattern.compile(".*(来源|www|浏览|字体|\\d{1,2}:\\d{2}).*");
    private static final Pattern ANY_NUMBER =
            Pattern.compile("[\\u4e00-\\u9fa5]{0,14}[\\[({<]?(?:20)?\\d\\d[\\])}>]第?\\d{1,4}号");

    /** Characters of a line that gives particulars of the page, be it all of them in one. */
    private static final int LONGEST_META = 240;

    String addressee;
    String documentNumber;
    LocalDate signedOn;
    LocalDate publishedOn;

    /** What a site calls 发文日期 or 生成日期: of the document, or of the page where it gives no other. */
    private LocalDate issuedOn;

    private Line issuedLine;
    String signer;
    int textFrom;
    int textTo;
    Line signedLine;
    Line publishedLine;
    Line addresseeLine;
    boolean page;

    static Margins of(List<Line> lines, Front front) {
        Margins margins = new Margins();
        margins.before(lines, front);
        margins.between(lines, front);
        margins.behind(lines);
        margins.issued();
        return margins;
    }

    /** Whether a day is only what a site calls 发文日期 or 生成日期: no ground to call anything late. */
    boolean vague(LocalDate day, Line line) {
        return line == issuedLine && day.equals(issuedOn);
    }

    private void issued() {
        if (issuedOn == null) return;
        if (publishedOn == null) publish(issuedOn, issuedLine);
        else sign(issuedOn, issuedLine);
    }

    private void before(List<Line> lines, Front front) {
        for (int i = 0; i < Math.max(0, front.to()); i++) {
            meta(lines.get(i), true);
            page |= Furniture.anywhere(lines.get(i));
        }
    }

    /** From the title on: everything that is not text; the first line that can be text ends it. */
    private void between(List<Line> lines, Front front) {
        int i = Math.max(0, front.to());
        for (; i < lines.size(); i++) {
            Line line = lines.get(i);
            String to = Salutation.of(line.text);
            if (to != null && addressee == null) {
                addressee = line.part(0, to.length()).original();
                addresseeLine = line;
                if (line.length() > to.length() + 1) {
                    lines.set(i, line.part(to.length() + 1, line.length()));
                    break;
                }
            } else if (!skip(line, front)) break;
            else {
                meta(line, true);
                page |= Furniture.anywhere(line);
            }
        }
        textFrom = i;
    }

    private boolean skip(Line line, Front front) {
        if (Furniture.anywhere(line) || Dates.alone(line.text) != null || numbered(line.text))
            return true;
        if (Mark.of(line) != null
                || line.length() > 60
                || line.text.endsWith("。")
                || line.level > 0 && front.to() > 0 && !title(line, front)) return false;
        return title(line, front)
                || Organs.alone(line.text) && line.length() <= 24
                || dated(line)
                || line.length() <= 2;
    }

    private static boolean title(Line line, Front front) {
        return front.title() != null
                && line.length() >= 4
                && Normalized.of(front.title()).contains(line.text);
    }

    private static boolean dated(Line line) {
        return line.length() <= 100
                && line.text.indexOf(',') < 0
                && line.text.indexOf('。') < 0
                && Dates.in(line.text) != null
                && (line.length() <= 40 || STAMP.matcher(line.text).matches());
    }

    private void meta(Line line, boolean above) {
        String text = line.text;
        Matcher number = NUMBER.matcher(text);
        if (documentNumber == null
                && text.length() <= 90
                && text.indexOf('号') >= 0
                && number.find())
            documentNumber =
                    line.raw(number.start(), number.end() - 1)
                            .replaceAll("[\\s\\u00A0\\u3000]", "");
        if (text.length() > LONGEST_META || Dates.clock(text) || speech(text)) return;
        // No office writes 03月 beneath a title; sites and newspapers do.
        if (Dates.alone(text) != null && !(above && Dates.padded(text))) sign(Dates.in(text), line);
        else
            for (PageDate date : PageDate.in(text))
                switch (date.of()) {
                    case SIGNING -> sign(date.day(), line);
                    case PUBLISHING -> publish(date.day(), line);
                    case ISSUING -> issue(date.day(), line);
                    case OTHER -> {}
                }
    }

    /** Whether a line tells where and when a report was delivered; it is published another day. */
    static boolean speech(String text) {
        return text.indexOf('在') >= 0 && SPEECH.matcher(text).find();
    }

    private void publish(LocalDate date, Line line) {
        if (publishedOn != null) return;
        publishedOn = date;
        publishedLine = line;
    }

    private void issue(LocalDate date, Line line) {
        if (issuedOn != null) return;
        issuedOn = date;
        issuedLine = line;
    }

    private void sign(LocalDate date, Line line) {
        if (signedOn != null) return;
        signedOn = date;
        signedLine = line;
    }

    /** From the end backwards: foot of the page, enclosures, date, signer. */
    private void behind(List<Line> lines) {
        int end = Furniture.end(lines, textFrom);
        page |= end < lines.size();
        for (int i = end; i < lines.size(); i++) meta(lines.get(i), false);
        while (end > textFrom && Furniture.anywhere(lines.get(end - 1)))
            meta(lines.get(--end), false);
        textTo = end;
        for (int i = end - 1; i >= Math.max(textFrom + 1, end - 14); i--) {
            Line line = lines.get(i);
            if (Dates.alone(line.text) != null) {
                signedOn = null;
                sign(Dates.in(line.text), line);
                textTo = i;
            } else if (signature(line)) textTo = i;
            else if (Furniture.anywhere(line) || STAMPED.matcher(line.text).matches()) continue;
            else if (line.length() > 30) break;
        }
    }

    /** A body's name alone, or with the date behind it. */
    private boolean signature(Line line) {
        String text = line.text;
        LocalDate date = text.length() <= 50 ? Dates.in(text) : null;
        String organ = date == null ? text : text.replaceFirst("[(\\[]?(20\\d\\d|二[〇零]..)年.*$", "");
        if (!Organs.alone(organ) || organ.startsWith("附") || organ.startsWith("抄")) return false;
        if (date != null) sign(date, line);
        signer = signer == null ? organ : organ + "、" + signer;
        return true;
    }

    /** Whether the text is a document number and next to nothing else. */
    private static boolean numbered(String text) {
        if (text.indexOf('号') < 0) return false;
        Matcher matcher = ANY_NUMBER.matcher(text);
        return matcher.find() && text.length() - (matcher.end() - matcher.start()) <= 3;
    }
}
