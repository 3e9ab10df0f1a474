package io.zhunsheng.data;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Data files that come with a program, read and found right when it was built: the same pieces as
 * their YAML gives, in a form that needs no parser. Lines are left out, since no slip can name them
 * any more.
 *
 * <p>A piece is one character that tells kind and size, then the text, the items, or name and value
 * of each field.
 */
public final class Packed {
    private static final int TEXT = 0;
    private static final int LIST = 1;
    private static final int FIELDS = 2;

    /** Beyond it the first character would fall among the surrogates. */
    private static final int MOST = 0xD7FF >> 2;

    private final Map<String, byte[]> files = new HashMap<>();

    private Packed() {}

    /** Reads what {@link #write} wrote; closes nothing. */
    public static Packed read(InputStream in) throws IOException {
        DataInputStream from = new DataInputStream(in);
        Packed packed = new Packed();
        for (int left = from.readInt(); left > 0; left--)
            packed.files.put(from.readUTF(), from.readNBytes(from.readInt()));
        return packed;
    }

    /** Writes files by name; all must be without slips. */
    public static void write(Map<String, Data> files, OutputStream out) throws IOException {
        DataOutputStream to = new DataOutputStream(out);
        to.writeInt(files.size());
        for (var file : files.entrySet()) {
            file.getValue().slips().check();
            StringBuilder content = new StringBuilder();
            write(file.getValue(), content);
            byte[] bytes = content.toString().getBytes(StandardCharsets.UTF_16BE);
            to.writeUTF(file.getKey());
            to.writeInt(bytes.length);
            to.write(bytes);
        }
        to.flush();
    }

    private static void write(Data data, StringBuilder to) {
        if (data.list() != null) {
            to.append(head(LIST, data.list().size()));
            data.list().forEach(item -> write(item, to));
        } else if (data.bare() != null) {
            write(data.bare(), to);
        } else {
            to.append(head(FIELDS, data.fields().size()));
            data.fields()
                    .forEach(
                            (name, value) -> {
                                write(name, to);
                                write(value, to);
                            });
        }
    }

    private static void write(String text, StringBuilder to) {
        to.append(head(TEXT, text.length())).append(text);
    }

    private static char head(int kind, int size) {
        if (size > MOST) throw new IllegalArgumentException(size + " is too much for one piece");
        return (char) (size << 2 | kind);
    }

    /** The file of that name. */
    public Data get(String name) {
        byte[] bytes = files.get(name);
        if (bytes == null) throw new IllegalArgumentException("no data file " + name);
        // Copied as they are: no decoder has been compiled yet when this is read.
        char[] content = new char[bytes.length / Character.BYTES];
        ByteBuffer.wrap(bytes).asCharBuffer().get(content);
        return new Content(new Slips(name), new String(content)).piece();
    }

    private static final class Content {
        private final Slips slips;
        private final String content;
        private int at;

        Content(Slips slips, String content) {
            this.slips = slips;
            this.content = content;
        }

        Data piece() {
            int head = content.charAt(at++);
            int size = head >> 2;
            return switch (head & 3) {
                case TEXT -> new Data(slips, 0, text(size), null, Map.of());
                case LIST -> new Data(slips, 0, null, items(size), Map.of());
                default -> new Data(slips, 0, null, null, fields(size));
            };
        }

        private String text(int size) {
            int from = at;
            at += size;
            return content.substring(from, at);
        }

        private List<Data> items(int size) {
            List<Data> items = new ArrayList<>(size);
            for (int i = 0; i < size; i++) items.add(piece());
            return items;
        }

        private Map<String, Data> fields(int size) {
            Map<String, Data> fields = new LinkedHashMap<>();
            for (int i = 0; i < size; i++) {
                String name = text(content.charAt(at++) >> 2);
                fields.put(name, piece());
            }
            return fields;
        }
    }
}
