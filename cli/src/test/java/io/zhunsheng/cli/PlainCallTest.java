package io.zhunsheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Calls that are understood without the grammar mean what the grammar says they mean. */
class PlainCallTest {
    private static final int CALLS = 3_000;
    private static final List<String> COMMANDS =
            List.of("check", "outlines", "rules", "explain", "facts", "test", "new-rule", "schema");
    private static final List<String> WORDS =
            List.of(
                    "a.txt",
                    "报告.txt",
                    "check",
                    "facts",
                    "a=b",
                    "",
                    " ",
                    "'a b'",
                    "\"q\"",
                    "@f",
                    "-",
                    "--",
                    "-x",
                    "--format",
                    "json",
                    "--format=json",
                    "--format=",
                    "--formats",
                    "--out",
                    "json=a.json",
                    "--out=json=b.json",
                    "--stats",
                    "--stats=true",
                    "--verbose",
                    "--help",
                    "--version",
                    "--lang",
                    "en",
                    "--lang=en",
                    "--outline",
                    "auto",
                    "--outline=full",
                    "--rules",
                    "d",
                    "--jobs",
                    "-1",
                    "--in=x",
                    "--limit",
                    "bytes=1k",
                    "--limit=pages=3",
                    "%s",
                    "${x}",
                    "--previous");

    private final Commands commands =
            new Commands(
                    new Terminal(
                            InputStream.nullInputStream(),
                            new PrintStream(System.out),
                            new PrintStream(System.err),
                            "zh",
                            false,
                            false));

    @Test
    void plainCallsMeanTheSame() {
        Random random = new Random(1);
        int plain = 0;
        for (int i = 0; i < CALLS; i++) {
            String[] words = new String[1 + random.nextInt(7)];
            words[0] = COMMANDS.get(random.nextInt(COMMANDS.size()));
            for (int at = 1; at < words.length; at++)
                words[at] = WORDS.get(random.nextInt(WORDS.size()));
            Call call = commands.plain(words);
            if (call == null) continue;
            plain++;
            assertEquals(
                    commands.grammar(words[0]).parse(words), call, () -> Arrays.toString(words));
        }
        assertTrue(plain > CALLS / 20, plain + " were plain");
    }

    @Test
    void theUsualCallsArePlain() {
        for (String call :
                List.of(
                        "check a.txt",
                        "check --format json --out text=b a.txt b.txt --stats",
                        "check --lang=en --limit bytes=1 --limit pages=2 a",
                        "facts a.txt --verbose",
                        "rules")) assertNotNull(commands.plain(call.split(" ")), call);
    }

    @Test
    void whatIsWrongOrUnusualIsNot() {
        for (String call :
                List.of(
                        "check",
                        "check --help",
                        "check -- a",
                        "check --format",
                        "check a --stats --stats",
                        "facts a b",
                        "--lang en check a",
                        "chek a")) assertNull(commands.plain(call.split(" ")), call);
    }
}
