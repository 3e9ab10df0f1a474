package io.zhunsheng.knowledge;

import static io.zhunsheng.knowledge.KnowledgeFile.literals;
import static io.zhunsheng.knowledge.KnowledgeFile.words;

import io.zhunsheng.data.Data;
import io.zhunsheng.knowledge.FixedList.Member;
import java.util.List;

/** Reads the fixed lists of a knowledge file. */
final class ListFile {
    private ListFile() {}

    static FixedList list(Data data) {
        data.only("id", "members", "about", "unless", "since", "until", "source");
        FixedList list =
                new FixedList(
                        data.need("id").text(),
                        KnowledgeFile.all(data.need("members"), ListFile::member),
                        words(data.need("about")),
                        words(data.get("unless")),
                        data.get("since").number(null),
                        data.get("until").number(null),
                        KnowledgeFile.source(data));
        if (list.members().size() < 3) data.slip("固定并列项至少要有三项");
        return list;
    }

    private static String first(List<String> names) {
        return names.isEmpty() ? "" : names.get(0);
    }

    private static Member member(Data data) {
        data.only("name", "wrong", "also");
        return new Member(
                first(literals(data.need("name"))),
                literals(data.get("wrong")),
                literals(data.get("also")));
    }
}
