package io.zhunsheng.rule;

import io.zhunsheng.data.Words;

/**
 * One rule (规则) as its catalogue entry states it; its condition stands in DRL under the same id.
 *
 * @param id its name, the same everywhere
 * @param group folder it stands in, without its number
 * @param severity how bad its findings are
 * @param verdict what it makes of the requirement it fires on, or null where it leaves the verdict
 *     alone
 * @param title what it is called
 * @param demands what it demands of a report
 * @param why why that matters
 * @param source regulation or guidance it rests on
 * @param message what a finding says; {@code {name}} stands for the condition's {@code $name}
 * @param advice what to do
 */
public record Rule(
        String id,
        String group,
        Severity severity,
        Verdict verdict,
        Words title,
        Words demands,
        Words why,
        Words source,
        Words message,
        Words advice) {}
