package io.zhunsheng.cli;

import io.zhunsheng.Zhunsheng;
import io.zhunsheng.outline.Outline;
import java.util.List;

/** {@code outlines}: the built-in outlines, or what one of them asks for. */
final class OutlinesCommand implements Command {
    @Override
    public Options options(Terminal terminal) {
        return new Options(
                        terminal, "列出内置提纲；写上提纲名则列出它的内容", "list the built-in outlines, or show one")
                .argument(
                        terminal.say("提纲", "ID"),
                        false,
                        "内置提纲名或提纲文件",
                        "a built-in outline or an outline file");
    }

    @Override
    public int run(Call call, Terminal terminal) {
        List<String> id = call.arguments();
        if (!id.isEmpty()) show(OutlineChoice.outline(id.get(0)), terminal);
        else list(Zhunsheng.outlines(), terminal);
        return Exit.COMPLIANT;
    }

    private static void show(Outline outline, Terminal terminal) {
        // Whether there are the rules it speaks of, only a checker knows.
        if (!outline.tunings().isEmpty()) Zhunsheng.with().outline(outline).checker();
        new OutlineText(terminal).put(outline);
    }

    private static void list(List<Outline> outlines, Terminal terminal) {
        Listing listing = new Listing(terminal);
        int ids = outlines.stream().mapToInt(o -> o.id().length()).max().orElse(0) + 2;
        for (Outline outline : outlines) {
            String years = OutlineText.years(outline.since(), outline.until(), terminal);
            String standard =
                    outline.id().equals(OutlineChoice.DEFAULT)
                            ? terminal.say("（默认）", " (default)")
                            : "";
            String title = listing.in(outline.title()) + standard;
            listing.entry(0, outline.id(), ids, title + terminal.say("，", ", ") + years);
            listing.entry(ids, "", 0, outline.about());
        }
        listing.line("");
        listing.line(
                terminal.say(
                        "某个提纲的内容：zhunsheng outlines 提纲名；按报告年度自动选：zhunsheng check --outline auto …",
                        "What one asks for: zhunsheng outlines ID. By year: zhunsheng check --outline auto …"));
    }
}
