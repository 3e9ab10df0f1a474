package io.zhunsheng.report;

/** Something the report says or is (事实); rules know nothing else. */
public sealed interface Fact
        permits TitleBlock,
                Demand,
                Section,
                Treatment,
                Misplaced,
                Say,
                Mention,
                Coverage,
                Citation,
                Period,
                HeadingYear,
                Dated,
                Due,
                Edition,
                Genre,
                TitleForm,
                Omission,
                Addressed,
                DocumentNumber,
                NumberSlip,
                Unpaired,
                Placeholder,
                Request,
                Naming,
                Outdated,
                Listing,
                Density,
                Figure,
                Rate,
                Breakdown,
                Repetition,
                Claim,
                Unmatched,
                Copied,
                Echo,
                PicturePages {
    /** Where it stands, or where it belongs when it is a demand. */
    Location location();
}
