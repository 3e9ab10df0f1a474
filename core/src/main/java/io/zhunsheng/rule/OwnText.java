package io.zhunsheng.rule;

import io.zhunsheng.data.Slip;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads the files of a rule book of one's own, which have to be UTF-8. */
final class OwnText {
    private OwnText() {}

    /** The text, line ends as {@code \n}; null where it cannot be read, which is a slip. */
    static String read(Path file, List<Slip> slips) {
        try {
            return text(file.toString(), Files.readAllBytes(file), slips);
        } catch (IOException e) {
            slips.add(
                    new Slip(
                            file.toString(),
                            0,
                            "读不出来，请核对路径和权限",
                            "cannot be read; see to the path and its permissions"));
            return null;
        }
    }

    private static String text(String file, byte[] bytes, List<Slip> slips) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (result.isError()) {
            int line = 1;
            for (int i = 0; i < in.position(); i++) if (bytes[i] == '\n') line++;
            slips.add(
                    new Slip(
                            file,
                            line,
                            "从这一行起不是 UTF-8 编码，请把文件另存为 UTF-8",
                            "from here on it is not UTF-8; save it as UTF-8"));
            return null;
        }
        String text = out.flip().toString().replace("\r\n", "\n").replace('\r', '\n');
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
