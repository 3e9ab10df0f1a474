package io.zhunsheng.across;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A problem as last year's report puts it, and ways in which this year's comes back to it. */
record Topic(String problem, String cause, String heading, List<String> answers) {
    static List<Topic> of(String set) {
        return lines("/across/" + set + ".tsv").stream().map(Topic::read).toList();
    }

    private static Topic read(String line) {
        String[] f = line.split("\t");
        return new Topic(f[0], f[1], f[2], List.of(f).subList(3, f.length));
    }

    static List<String> lines(String resource) {
        try (InputStream in = Topic.class.getResourceAsStream(resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(l -> !l.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
