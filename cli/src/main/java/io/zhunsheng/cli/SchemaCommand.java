package io.zhunsheng.cli;

import io.zhunsheng.write.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;

/** {@code schema}: prints the JSON Schema of results. */
final class SchemaCommand implements Command {
    @Override
    public Options options(Terminal terminal) {
        return new Options(
                terminal, "显示 JSON 结果的结构定义（JSON Schema）", "print the JSON Schema of results");
    }

    @Override
    public int run(Call call, Terminal terminal) {
        try {
            terminal.out().print(JsonWriter.schema());
            return Exit.COMPLIANT;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
