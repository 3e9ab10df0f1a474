package io.zhunsheng.across;

/**
 * Last year's report and this year's.
 *
 * @param kind how the pair was made
 * @param before last year's report
 * @param now this year's
 * @param due whether there is something to find
 */
record Pair(String kind, String before, String now, boolean due) {}
