package io.zhunsheng.report;

/**
 * Something said of a matter of which the report also says the contrary (说法).
 *
 * @param matter what it is about, the same for both
 * @param denied whether it is the contrary
 * @param words the clause as written
 * @param location where
 */
public record Claim(String matter, boolean denied, String words, Location location)
        implements Fact {}
