package io.zhunsheng.formats.ofd;

import io.zhunsheng.document.Budget;
import io.zhunsheng.document.UnreadableReportException;
import io.zhunsheng.document.UnreadableReportException.Kind;
import io.zhunsheng.formats.xml.Xml;
import io.zhunsheng.formats.zip.Parts;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** The parts of an OFD file, by the ways they name each other (GB/T 33190, 7.3). */
final class Package {
    private final Parts parts;
    private final Budget budget;

    Package(Parts parts, Budget budget) {
        this.parts = parts;
        this.budget = budget;
    }

    /** Whether parts of it can only be read with a key (GM/T 0099). */
    boolean encrypted() {
        for (String name : parts.names())
            if (name.endsWith("encryptions.xml") || name.endsWith("entriesmap.dat")) return true;
        return false;
    }

    /**
     * The name of a part as another part gives it: from the root, or from where that part lies;
     * some writers leave out the slash that means the root.
     */
    String resolve(String from, String location) {
        String plain = location.strip().replace('\\', '/');
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        String near = normal(plain.startsWith("/") ? plain : folder + plain);
        return parts.has(near) ? near : parts.has(normal(plain)) ? normal(plain) : near;
    }

    private static String normal(String path) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : path.split("/"))
            if (step.equals("..")) steps.pollLast();
            else if (!step.isEmpty() && !step.equals(".")) steps.addLast(step);
        return String.join("/", steps);
    }

    boolean has(String part) {
        return parts.has(part);
    }

    /** Walks a part, element by element; text and ends included. */
    void walk(String part, Consumer<Xml> visitor) {
        if (!parts.has(part)) throw new UnreadableReportException(Kind.CORRUPT);
        try (InputStream in = parts.open(part)) {
            Xml xml = new Xml(in, budget);
            while (xml.next()) visitor.accept(xml);
        } catch (IOException e) {
            throw new UnreadableReportException(Kind.CORRUPT, e);
        }
    }

    /** The text of the element that begins here. */
    static String text(Xml xml) {
        StringBuilder text = new StringBuilder();
        for (int outside = xml.depth() - 1; xml.next() && xml.depth() > outside; )
            if (xml.text()) xml.addTo(text);
        return text.toString();
    }
}
