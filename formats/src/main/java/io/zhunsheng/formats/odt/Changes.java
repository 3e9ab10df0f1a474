package io.zhunsheng.formats.odt;

import io.zhunsheng.document.Budget;
import io.zhunsheng.formats.xml.Xml;
import java.util.HashSet;
import java.util.Set;

/**
 * Tracked changes (ODF 1.3, 5.5): what was deleted lies apart from the text, but LibreOffice leaves
 * it in its place where the author had it shown.
 */
final class Changes {
    private static final int COST = 8;

    private final Budget budget;
    private final Set<String> deletions = new HashSet<>();
    private final Set<String> open = new HashSet<>();

    Changes(Budget budget) {
        this.budget = budget;
    }

    /** Reads the list of changes that begins here. */
    void read(Xml xml) {
        String id = null;
        for (int inside = xml.depth(); xml.next(inside); ) {
            if (xml.start("changed-region")) {
                id = xml.attribute("id");
            } else if (xml.start("deletion")) {
                budget.characters(COST);
                deletions.add(id);
                xml.skip();
            }
        }
    }

    /** Comes to where a change begins or ends. */
    void mark(Xml xml) {
        String id = xml.attribute("change-id");
        if (xml.start("change-end")) open.remove(id);
        else if (deletions.contains(id)) open.add(id);
    }

    /** Whether what stands here is deleted. */
    boolean deleting() {
        return !open.isEmpty();
    }
}
