package io.zhunsheng.outline;

import io.zhunsheng.data.BrokenRuleBookException;
import io.zhunsheng.data.Data;
import io.zhunsheng.data.Slips;
import io.zhunsheng.knowledge.Knowledge;
import io.zhunsheng.knowledge.KnowledgeFile;
import java.util.function.Function;

/** Reads the knowledge an outline brings along: a section of its own file, or files beside it. */
final class KnowledgeOf {
    private final Slips slips;
    private final Function<String, String> beside;

    KnowledgeOf(Slips slips, Function<String, String> beside) {
        this.slips = slips;
        this.beside = beside;
    }

    Knowledge read(Data data) {
        if (!data.present()) return Knowledge.NONE;
        if (!data.fields().isEmpty()) return KnowledgeFile.read(data);
        Knowledge all = Knowledge.NONE;
        for (Data file : data.items()) all = all.with(file(file));
        return all;
    }

    private Knowledge file(Data name) {
        String yaml = beside.apply(name.text());
        if (yaml == null) {
            name.slip("读不到资料文件“" + name.text() + "”;文件名从提纲文件所在的文件夹算起");
            return Knowledge.NONE;
        }
        try {
            return KnowledgeFile.read(name.text(), yaml);
        } catch (BrokenRuleBookException e) {
            slips.add(e.slips());
            return Knowledge.NONE;
        }
    }
}
