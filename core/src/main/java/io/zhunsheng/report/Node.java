package io.zhunsheng.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A section while the tree is being built; the root holds the text before the first heading. */
final class Node {
    final Mark mark;
    final String heading;
    final boolean clear;
    final Line line;
    final int rank;
    final int headingEnd;
    final List<Line> own = new ArrayList<>();
    final List<Node> children = new ArrayList<>();
    Node parent;
    int level;
    int number;
    private List<Node> all;
    private String path;

    Node(Mark mark, Caption caption, Line line, int rank) {
        this.mark = mark;
        this.heading = caption.heading();
        this.clear = caption.clear();
        this.line = line;
        this.rank = rank;
        int from = mark == null ? 0 : mark.length();
        this.headingEnd = line == null ? 0 : Math.min(line.length(), from + heading.length());
        if (line != null && caption.textFrom() < line.length())
            own.add(line.part(caption.textFrom(), line.length()));
    }

    static Node root() {
        return new Node(null, new Caption("", 0, false), null, -1);
    }

    Node under(Node above) {
        parent = above;
        above.children.add(this);
        return this;
    }

    String markText() {
        return mark == null ? "" : line.text.substring(0, mark.length());
    }

    /** The heading's words as written. */
    String words() {
        int from = mark == null ? 0 : mark.length();
        return headingEnd > from ? line.raw(from, headingEnd - 1) : heading;
    }

    /** The heading as it is shown: number and words. */
    String shown() {
        return line == null ? "" : line.raw(0, headingEnd - 1);
    }

    /** The headings that lead here, as shown; asked for only when the tree is complete. */
    String path() {
        if (line == null) return null;
        if (path == null)
            path = parent == null || parent.line == null ? shown() : parent.path() + "/" + shown();
        return path;
    }

    /**
     * This section and everything beneath it, in reading order; asked for only when the tree is
     * complete.
     */
    List<Node> nodes() {
        if (all == null) {
            all = new ArrayList<>();
            gather(all);
        }
        return all;
    }

    /** The same, one after the other. */
    Stream<Node> all() {
        return nodes().stream();
    }

    private void gather(List<Node> nodes) {
        nodes.add(this);
        for (Node child : children) child.gather(nodes);
    }

    /** The lines of text of this section and of everything beneath it. */
    Stream<Line> lines() {
        return all().flatMap(n -> n.own.stream());
    }

    /** Where the section ends: its last line of text, or its last heading. */
    Line last() {
        if (!children.isEmpty()) return children.get(children.size() - 1).last();
        return own.isEmpty() ? line : own.get(own.size() - 1);
    }

    Location location() {
        return line == null ? null : line.location(0, headingEnd, path());
    }

    Node top() {
        Node top = this;
        while (top.parent != null && top.parent.line != null) top = top.parent;
        return top;
    }
}
