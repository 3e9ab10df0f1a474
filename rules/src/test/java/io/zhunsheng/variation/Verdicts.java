package io.zhunsheng.variation;

import io.zhunsheng.check.CheckResult;
import io.zhunsheng.check.Requirement;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.TreeMap;

/** The six verdicts on a text, to be compared with those on another. */
final class Verdicts {
    private Verdicts() {}

    static Map<String, String> of(Sample sample) {
        return of(Trial.check(sample));
    }

    static Map<String, String> of(byte[] bytes, String name) {
        return of(Trial.CHECKER.check(new ByteArrayInputStream(bytes), name));
    }

    static Map<String, String> of(CheckResult result) {
        Map<String, String> verdicts = new TreeMap<>();
        for (Requirement one : result.requirements()) verdicts.put(one.id(), one.verdict().id());
        return verdicts;
    }
}
