package io.zhunsheng.variation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A generated report and what is true of it. */
record Sample(
        long seed,
        String text,
        Map<Piece, String> verdicts,
        int year,
        String issuer,
        String addressee,
        LocalDate signedOn,
        List<String> expect,
        List<String> forbid,
        boolean clean,
        boolean markdown,
        String made) {
    /** The name of its file. */
    String file() {
        return String.format("v%05d.%s", seed, markdown ? "md" : "txt");
    }
}
