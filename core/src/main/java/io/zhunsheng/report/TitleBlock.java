package io.zhunsheng.report;

import io.zhunsheng.outline.Cues;
import java.time.LocalDate;
import java.util.List;

/**
 * What stands around the text (题头与落款).
 *
 * @param title the title, joined where it is broken over lines, or null
 * @param titleYear the year in the title, or null
 * @param year the year reported on, or null where nothing tells
 * @param issuer the body that reports, as named in signature or title, or null
 * @param level the body's level, one of the ids of {@link Level}, or null
 * @param addressee whom it is addressed to, without the colon, or null
 * @param documentNumber the document number as written, or null
 * @param signedOn date of signature, or null
 * @param publishedOn date of publication, or null
 * @param location where the title stands, or the first line
 */
public record TitleBlock(
        String title,
        Integer titleYear,
        Integer year,
        String issuer,
        String level,
        String addressee,
        String documentNumber,
        LocalDate signedOn,
        LocalDate publishedOn,
        Location location)
        implements Fact {
    /** What front and margins tell; the subject's cues show where a body's name ends in a title. */
    static TitleBlock of(
            List<Line> lines,
            Front front,
            Margins margins,
            Cues subject,
            Integer titleYear,
            Integer year) {
        String issuer = issuer(margins.signer, Organs.inTitle(front.title(), subject));
        if (issuer == null)
            issuer =
                    SelfNaming.in(
                            lines.subList(Math.min(margins.textFrom, lines.size()), lines.size()));
        Level level = Level.of(issuer);
        return new TitleBlock(
                front.title(),
                titleYear,
                year,
                issuer,
                level == null ? null : level.id(),
                margins.addressee,
                margins.documentNumber,
                margins.signedOn,
                margins.publishedOn,
                location(lines, front, margins));
    }

    /** The signer, unless the title gives in full the name of another body. */
    private static String issuer(String signer, String inTitle) {
        if (signer == null || inTitle == null) return signer == null ? inTitle : signer;
        return signer.contains(inTitle) || !Organs.alone(inTitle) ? signer : inTitle;
    }

    private static Location location(List<Line> lines, Front front, Margins margins) {
        if (lines.isEmpty()) return new Location(1, 1, 1, 1, null, null, "");
        if (front.title() == null)
            return lines.get(Math.min(margins.textFrom, lines.size() - 1)).location(null);
        Location first = lines.get(front.from()).location(null);
        Location last = lines.get(front.to() - 1).location(null);
        return new Location(
                first.line(),
                first.column(),
                last.endLine(),
                last.endColumn(),
                first.page(),
                null,
                front.title());
    }

    /** The same, of the year its title names; for a document whose text is not ours to judge. */
    TitleBlock ofTitle() {
        return new TitleBlock(
                title,
                titleYear,
                titleYear == null ? year : titleYear,
                issuer,
                level,
                addressee,
                documentNumber,
                signedOn,
                publishedOn,
                location);
    }
}
