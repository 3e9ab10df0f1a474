package io.zhunsheng.report;

import io.zhunsheng.document.Document;
import io.zhunsheng.outline.Outline;
import io.zhunsheng.outline.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything known of a report while its facts are gathered; package-private, gone when they are.
 */
record Reading(
        Outline outline,
        Lore lore,
        List<Line> lines,
        Front front,
        Margins margins,
        Node root,
        TitleBlock block,
        Announcement announcement,
        Prose prose,
        SectionParts sections,
        OtherYears otherYears,
        List<Treatment> treated) {
    /** Reads a document, in the order in which one thing needs another. */
    static Reading of(Document document, Outline outline, Vocabulary vocabulary, Lore lore) {
        List<Line> lines = Lines.of(document);
        Announcement yearless = Announcement.of(outline, vocabulary);
        Front front = Front.of(lines, outline, yearless);
        Margins margins = Margins.of(lines, front);
        Integer titleYear = ReportYear.inTitle(front.title());
        Announcement titled = yearless.in(titleYear);
        Node root = new Structure(text(lines, margins), titled).tree();
        Integer year = ReportYear.of(titleYear, root, yearless, margins);
        TitleBlock block = TitleBlock.of(lines, front, margins, outline.subject(), titleYear, year);
        Prose prose = new Prose(vocabulary, year);
        Announcement announcement = titled.in(year);
        SectionParts sections = new SectionParts(announcement);
        return new Reading(
                outline,
                lore,
                lines,
                front,
                margins,
                root,
                block,
                announcement,
                prose,
                sections,
                new OtherYears(sections),
                new Treatments(outline, root, prose, announcement, sections).all());
    }

    private static List<Line> text(List<Line> lines, Margins margins) {
        List<Line> text = new ArrayList<>();
        for (Line line : lines.subList(Math.min(margins.textFrom, margins.textTo), margins.textTo))
            if (!Furniture.anywhere(line)) text.add(line);
        return text;
    }

    /** The year reported on, or null. */
    Integer year() {
        return block.year();
    }
}
