package io.zhunsheng.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.OutputStream;

/** Opens generators of JSON in the two shapes we write: indented, and one value a line. */
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    static JsonGenerator indented(OutputStream out) throws IOException {
        Separators separators =
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Spacing.AFTER);
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        return lines(out).setPrettyPrinter(printer);
    }

    static JsonGenerator lines(OutputStream out) throws IOException {
        JsonGenerator json = FACTORY.createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
        return json;
    }

    /** Writes a text, or null; half a surrogate pair, which no encoding can hold, is replaced. */
    static void text(JsonGenerator json, String name, String value) throws IOException {
        if (value == null) json.writeNullField(name);
        else json.writeStringField(name, wellFormed(value));
    }

    static void number(JsonGenerator json, String name, Integer value) throws IOException {
        if (value == null) json.writeNullField(name);
        else json.writeNumberField(name, value);
    }

    private static String wellFormed(String text) {
        StringBuilder mended = null;
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isSurrogate(text.charAt(i))) continue;
            if (Character.isSupplementaryCodePoint(text.codePointAt(i))) i++;
            else {
                if (mended == null) mended = new StringBuilder(text);
                mended.setCharAt(i, '\uFFFD');
            }
        }
        return mended == null ? text : mended.toString();
    }
}
