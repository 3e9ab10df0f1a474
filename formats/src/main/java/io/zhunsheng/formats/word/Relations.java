package io.zhunsheng.formats.word;

import io.zhunsheng.formats.xml.Xml;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** What parts a part refers to (ECMA-376 part 2: relationships), transitional or strict. */
final class Relations {
    private final String folder;
    private final Map<String, String> byType = new HashMap<>();
    private final Map<String, String> byId = new HashMap<>();

    /** None yet, for parts in that folder (with its slash, empty for the root). */
    Relations(String folder) {
        this.folder = folder;
    }

    /** The folder a part lies in, with its slash. */
    static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    /** The name of the part that holds the relationships of a part. */
    static String of(String part) {
        String folder = folder(part);
        return folder + "_rels/" + part.substring(folder.length()) + ".rels";
    }

    void read(Xml xml) {
        while (xml.find("Relationship")) {
            String type = xml.attribute("Type");
            String target = xml.attribute("Target");
            if (type == null || target == null || "External".equals(xml.attribute("TargetMode")))
                continue;
            String part = resolved(target);
            byType.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), part);
            if (xml.attribute("Id") != null) byId.putIfAbsent(xml.attribute("Id"), part);
        }
    }

    String byType(String type) {
        return byType.get(type);
    }

    String byId(String id) {
        return byId.get(id);
    }

    private String resolved(String target) {
        String plain = target.replace('\\', '/');
        Deque<String> path = new ArrayDeque<>();
        for (String step : (plain.startsWith("/") ? plain : folder + plain).split("/"))
            if (step.equals("..")) path.pollLast();
            else if (!step.isEmpty() && !step.equals(".")) path.addLast(decoded(step));
        return String.join("/", path);
    }

    private static String decoded(String step) {
        if (step.indexOf('%') < 0) return step;
        try {
            return URLDecoder.decode(step.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return step;
        }
    }
}
