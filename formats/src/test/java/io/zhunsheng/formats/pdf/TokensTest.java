package io.zhunsheng.formats.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.zhunsheng.document.Budget;
import io.zhunsheng.document.Limits;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Content streams come apart into what ISO 32000-1, 7.2–7.3 says they are made of. */
class TokensTest {
    private static Tokens tokens(String text) {
        return new Tokens(text.getBytes(StandardCharsets.ISO_8859_1), new Budget(Limits.DEFAULT));
    }

    private static List<String> all(String text) {
        List<String> all = new ArrayList<>();
        Tokens tokens = tokens(text);
        for (Object token = tokens.next(); token != null; token = tokens.next())
            all.add(shown(token));
        return all;
    }

    private static String shown(Object token) {
        if (token instanceof byte[] bytes) return new String(bytes, StandardCharsets.ISO_8859_1);
        if (token instanceof Tokens.Name name) return "/" + name.text();
        if (token instanceof Tokens.Operator operator) return operator.text();
        if (token instanceof List<?> list)
            return list.stream().map(TokensTest::shown).toList() + "";
        return token.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "12, 12.0",
        "-12, -12.0",
        "+.5, 0.5",
        "-.25, -0.25",
        "4., 4.0",
        "--7, -7.0",
        "1-2, 12.0",
        "0.001, 0.001"
    })
    void numbersAreReadAsOtherReadersReadThem(String text, String number) {
        assertEquals(List.of(number), all(text));
    }

    @Test
    void stringsNamesAndOperatorsAreTold() {
        assertEquals(
                List.of("a(b)c", "/F1", "Tf", "AB\u0010", "/A B", "T*", "'"),
                all("(a(b)c)/F1 Tf<41 4 2 1>/A#20B T* '"));
        assertEquals(List.of("a\nb\\(A\t"), all("(a\\nb\\\\\\(\\101\\t\\\n)"));
    }

    @Test
    void listsAndDictionariesAreLists() {
        assertEquals(List.of("[1.0, [2.0], /A, [/K, x]]", "q"), all("[1[2]/A<</K(x)>>]q"));
        assertEquals(List.of("[1.0]"), all("[1 % comment ]\n]"));
    }

    @Test
    void whatIsNeverClosedEndsWithTheStream() {
        assertEquals(List.of("[1.0, 2.0]"), all("[1 2"));
        assertEquals(List.of("abc"), all("(abc"));
        assertEquals(List.of("ABP"), all("<41425"));
        assertNull(tokens("  % nothing").next());
    }

    @Test
    void imagesAreSkippedWhateverTheyHold() {
        Tokens tokens = tokens("ID \u0000EI\u0001 EI\u0002 EI Q");
        assertEquals("ID", shown(tokens.next()));
        tokens.skipImage();
        assertEquals("Q", shown(tokens.next()));
    }

    @Test
    void anyBytesComeToAnEnd() {
        Random random = new Random(1);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = new byte[200];
            random.nextBytes(bytes);
            Tokens tokens = new Tokens(bytes, new Budget(Limits.DEFAULT));
            int count = 0;
            while (tokens.next() != null) count++;
            assertEquals(true, count <= 200);
        }
    }
}
