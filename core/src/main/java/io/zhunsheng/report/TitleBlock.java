package io.zhunsheng.report;

import java.time.LocalDate;

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
