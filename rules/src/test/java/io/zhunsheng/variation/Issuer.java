package io.zhunsheng.variation;

/**
 * A body that reports: its name, what it calls itself, its place, its two heads, addressee and
 * document code.
 */
record Issuer(
        String name,
        String self,
        String place,
        String party,
        String head,
        String addressee,
        String code) {
    static Issuer of(String line) {
        String[] f = line.split("\t");
        return new Issuer(f[0], f[1], f[2], f[3], f[4], f[5], f[6]);
    }

    /** Fills a wording's blanks for this body and year. */
    String fill(String text, int year) {
        return text.replace("{机关}", name)
                .replace("{我}", self)
                .replace("{地}", place)
                .replace("{书记}", party)
                .replace("{长}", head)
                .replace("{-1}", String.valueOf(year - 1))
                .replace("{0}", String.valueOf(year))
                .replace("{+1}", String.valueOf(year + 1));
    }
}
