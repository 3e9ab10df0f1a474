package io.zhunsheng.cli;

import io.zhunsheng.write.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code schema}: prints the JSON Schema of results. */
final class SchemaCommand implements Command {
    @Override
    public CommandSpec spec(Terminal terminal) {
        return new Options(
                        terminal,
                        "显示 JSON 结果的结构定义（JSON Schema）",
                        "print the JSON Schema of results")
                .build();
    }

    @Override
    public int run(ParseResult call, Terminal terminal) {
        try {
            terminal.out().print(JsonWriter.schema());
            return Exit.COMPLIANT;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
