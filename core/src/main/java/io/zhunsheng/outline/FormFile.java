package io.zhunsheng.outline;

import io.zhunsheng.data.Data;
import java.util.Set;

/** Reads what an outline file says of other kinds of documents and of addressees. */
final class FormFile {
    private FormFile() {}

    static Foreign foreign(Data data) {
        data.only("id", "title", "titles", "against", "signs", "absent", "form");
        return new Foreign(
                PartFile.id(data),
                data.need("title").words(),
                PartFile.cues(data.get("titles")),
                PartFile.cues(data.get("against")),
                PartFile.cues(data.get("signs")),
                PartFile.cues(data.get("absent")),
                data.get("form").flag(false));
    }

    static Recipient recipient(Data data) {
        data.only("levels", "since", "until", "to", "cues", "source");
        return new Recipient(
                Set.copyOf(data.need("levels").texts()),
                data.get("since").number(null),
                data.get("until").number(null),
                data.need("to").words(),
                PartFile.cues(data.need("cues")),
                data.get("source").words());
    }
}
