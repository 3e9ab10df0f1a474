package io.zhunsheng.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One part of a web archive or mail: its header and where its content stands (RFC 2045, RFC 2046,
 * RFC 2557).
 */
final class MimePart {
    private static final int MOST_FIELDS = 200;
    private static final int LONGEST_VALUE = 10_000;

    private final String all;
    private final int to;
    private final Map<String, String> fields = new HashMap<>();
    private final boolean ended;
    private int content;

    private MimePart(String all, int from, int to, boolean ended) {
        this.all = all;
        this.to = to;
        this.ended = ended;
        this.content = from;
        readFields();
    }

    /** The whole of a file. */
    static MimePart of(byte[] bytes) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        int from = 0;
        while (from < all.length() && (all.charAt(from) <= ' ' || all.charAt(from) > 0x7F)) from++;
        return new MimePart(all, from, all.length(), true);
    }

    /** Whether a file may begin with a header, zero bytes left aside: its first word is a name. */
    static boolean begins(byte[] bytes, int to) {
        int at = 0;
        while (at < to && bytes[at] <= ' ') at++; // the negative ones are no ASCII
        int from = at;
        while (at < to && (bytes[at] == 0 || bytes[at] == '-' || word(bytes[at]))) at++;
        return from < at && at < to && bytes[at] == ':';
    }

    /** Whether it is a letter, a digit or a low line. */
    static boolean word(byte b) {
        return b >= '0' && b <= '9' || b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z' || b == '_';
    }

    /** Whether text that begins so is a mail or a web archive. */
    static boolean mail(String head) {
        MimePart part = of(head.getBytes(StandardCharsets.ISO_8859_1));
        return part.fields.containsKey("mime-version") || part.type().startsWith("multipart/");
    }

    /** Type and subtype in lower case, empty where none is said. */
    String type() {
        String value = fields.getOrDefault("content-type", "");
        int end = value.indexOf(';');
        return (end < 0 ? value : value.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /** A parameter of the content's type, null where it is not said. */
    String parameter(String name) {
        Matcher found =
                Pattern.compile(
                                "(?:^|[;\\s])" + name + "\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]+))",
                                Pattern.CASE_INSENSITIVE)
                        .matcher(fields.getOrDefault("content-type", ""));
        if (!found.find()) return null;
        return found.group(1) != null ? found.group(1) : found.group(2);
    }

    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** Whether the file goes on behind it, so that nothing of it can be missing. */
    boolean ended() {
        return ended;
    }

    /** Its bytes, out of their transfer encoding. */
    byte[] content() {
        return switch (field("content-transfer-encoding").strip().toLowerCase(Locale.ROOT)) {
            case "quoted-printable" -> TransferEncoding.quotedPrintable(all, content, to);
            case "base64" -> TransferEncoding.base64(all, content, to);
            default -> all.substring(content, to).getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    /** The parts it is made of, none where it is not made of parts. */
    List<MimePart> parts(Budget budget) {
        List<MimePart> parts = new ArrayList<>();
        String boundary = parameter("boundary");
        if (!type().startsWith("multipart/") || boundary == null || boundary.isEmpty())
            return parts;
        String mark = "--" + boundary.stripTrailing();
        int at = next(mark, content);
        while (at >= 0 && !closes(mark, at)) {
            int from = lineEnd(at);
            int next = next(mark, from);
            parts.add(new MimePart(all, from, next < 0 ? to : next, next >= 0));
            budget.entries(parts.size());
            at = next;
        }
        return parts;
    }

    /** The next line that is the mark, or the mark that closes; -1 where there is none. */
    private int next(String mark, int from) {
        for (int at = from; at < to; at = lineEnd(at)) {
            int behind = at + mark.length();
            boolean marks = behind <= to && all.startsWith(mark, at);
            if (marks && (behind == to || all.charAt(behind) <= ' ' || closes(mark, at))) return at;
        }
        return -1;
    }

    private boolean closes(String mark, int at) {
        int behind = at + mark.length();
        return all.startsWith("--", behind) && (behind + 2 >= to || all.charAt(behind + 2) <= ' ');
    }

    private int lineEnd(int from) {
        int end = all.indexOf('\n', from);
        return end < 0 || end >= to ? to : end + 1;
    }

    private void readFields() {
        String name = null;
        for (int lines = 0; lines < MOST_FIELDS && content < to; lines++) {
            int end = lineEnd(content);
            String line =
                    all.substring(content, Math.min(end, content + LONGEST_VALUE)).stripTrailing();
            boolean folded = !line.isEmpty() && line.charAt(0) <= ' ' && name != null;
            int colon = line.indexOf(':');
            if (line.isEmpty()) {
                content = end;
                return;
            }
            if (!folded && (colon < 1 || !line.substring(0, colon).matches("[\\w-]{1,80}"))) return;
            content = end;
            if (!folded) name = line.substring(0, colon).toLowerCase(Locale.ROOT);
            String value = folded ? " " + line.strip() : line.substring(colon + 1).strip();
            if (folded) fields.merge(name, value, String::concat);
            else fields.putIfAbsent(name, value);
        }
    }
}
