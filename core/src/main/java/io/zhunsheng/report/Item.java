package io.zhunsheng.report;

import java.util.List;

/**
 * A problem as a report lists it.
 *
 * @param wordings clauses each of which tells what it is about
 * @param location where it stands
 */
record Item(List<String> wordings, Location location) {}
