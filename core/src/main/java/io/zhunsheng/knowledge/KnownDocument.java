package io.zhunsheng.knowledge;

import io.zhunsheng.data.Words;
import java.util.List;

/**
 * A document and its exact title (文件).
 *
 * @param title the title without years
 * @param from first year in the title, or null where it has none
 * @param until last year in the title, or null
 * @param wrong titles that are meant for it and are wrong
 * @param since first reporting year in which it can be cited, or null
 * @param source who issued it, under which number
 */
public record KnownDocument(
        String title,
        Integer from,
        Integer until,
        List<String> wrong,
        Integer since,
        Words source) {
    public KnownDocument {
        wrong = List.copyOf(wrong);
    }

    /** The title as it should be written. */
    public String full() {
        return from == null ? title : title + "（" + from + "—" + until + "年）";
    }
}
