package io.zhunsheng.formats.zip;

import io.zhunsheng.document.Budget;
import io.zhunsheng.document.UnreadableReportException;
import io.zhunsheng.document.UnreadableReportException.Kind;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The directory at the end of a ZIP file (APPNOTE.TXT 4.3.12 to 4.3.16, ZIP64 included).
 *
 * <p>The JDK reads ZIP files from a disk only; the libraries that read them from memory cost a
 * quarter of a second of processor time before the first byte.
 */
final class Directory {
    private static final int END = 22;
    private static final int END_SIGN = 0x06054B50;
    private static final int LARGE_END_SIGN = 0x06064B50;
    private static final int LARGE_PLACE_SIGN = 0x07064B50;
    private static final int MEMBER_SIGN = 0x02014B50;
    private static final int MEMBER = 46;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final long TOO_LARGE = 0xFFFF_FFFFL;
    private static final int LARGE_FIELD = 1;

    /**
     * A part as the directory lists it.
     *
     * @param name its name
     * @param encrypted whether it is
     * @param method how it is compressed
     * @param sum its CRC-32
     * @param size bytes it takes
     * @param place where its own head stands
     */
    record Member(String name, boolean encrypted, int method, long sum, long size, long place) {}

    private final ByteBuffer bytes;

    private Directory(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * Lists the parts of a file.
     *
     * @throws UnreadableReportException where the directory is missing or wrong
     */
    static List<Member> of(byte[] bytes, Budget budget) {
        try {
            return new Directory(bytes).members(budget);
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new UnreadableReportException(Kind.CORRUPT, e);
        }
    }

    private List<Member> members(Budget budget) {
        int end = end();
        long count = bytes.getShort(end + 10) & 0xFFFF;
        long size = unsigned(end + 12);
        long place = unsigned(end + 16);
        long before = end;
        if (end >= 20 && bytes.getInt(end - 20) == LARGE_PLACE_SIGN) {
            int large = largeEnd(end);
            count = bytes.getLong(large + 32);
            size = bytes.getLong(large + 40);
            place = bytes.getLong(large + 48);
            before = large;
        }
        long shift = before - size - place; // what somebody has put before the file
        List<Member> members = new ArrayList<>();
        int at = at(place + shift);
        for (long i = 0; i < count; i++) {
            if (bytes.getInt(at) != MEMBER_SIGN) throw new IndexOutOfBoundsException(at);
            budget.entries(members.size() + 1);
            members.add(member(at, shift));
            at += MEMBER + length(at + 28) + length(at + 30) + length(at + 32);
        }
        return members;
    }

    private int end() {
        int last = bytes.limit() - END;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
            if (bytes.getInt(at) == END_SIGN) return at;
        throw new IndexOutOfBoundsException();
    }

    /** ZIP64's end stands right before its locator, or where that says. */
    private int largeEnd(int end) {
        int near = end - 20 - 56;
        int at =
                near >= 0 && bytes.getInt(near) == LARGE_END_SIGN
                        ? near
                        : at(bytes.getLong(end - 12));
        if (bytes.getInt(at) != LARGE_END_SIGN) throw new IndexOutOfBoundsException(at);
        return at;
    }

    private Member member(int at, long shift) {
        int name = length(at + 28);
        long packed = unsigned(at + 20);
        long size = unsigned(at + 24);
        long place = unsigned(at + 42);
        int field = large(at + MEMBER + name, length(at + 30));
        if (field > 0 && size == TOO_LARGE) field += 8;
        if (field > 0 && packed == TOO_LARGE) {
            packed = bytes.getLong(field);
            field += 8;
        }
        if (field > 0 && place == TOO_LARGE) place = bytes.getLong(field);
        return new Member(
                name(at + MEMBER, name),
                (bytes.get(at + 8) & 1) != 0,
                length(at + 10),
                unsigned(at + 16),
                packed,
                place + shift);
    }

    /** Where among the extra fields the numbers of ZIP64 stand, 0 where they do not. */
    private int large(int from, int length) {
        for (int at = from; at + 4 <= from + length; at += 4 + length(at + 2))
            if (length(at) == LARGE_FIELD) return at + 4;
        return 0;
    }

    /** Names are UTF-8, said or not, or what Chinese Windows wrote. */
    private String name(int at, int length) {
        ByteBuffer name = bytes.duplicate().position(at).limit(at + length).slice();
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(name.duplicate()).toString();
        } catch (CharacterCodingException e) {
            return Charset.forName("GB18030").decode(name).toString();
        }
    }

    private int length(int at) {
        return bytes.getShort(at) & 0xFFFF;
    }

    private long unsigned(int at) {
        return bytes.getInt(at) & 0xFFFF_FFFFL;
    }

    private int at(long place) {
        if (place < 0 || place > bytes.limit()) throw new IndexOutOfBoundsException();
        return (int) place;
    }
}
