package io.zhunsheng.formats.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhunsheng.document.Budget;
import io.zhunsheng.document.Limits;
import org.junit.jupiter.api.Test;

/** Codes are parted and mapped as CMaps say. */
class CMapTest {
    private static final Budget BUDGET = new Budget(Limits.DEFAULT);

    private static CMap map(String text) {
        return CMap.of(Pdf.latin(text), BUDGET);
    }

    @Test
    void codesOfSeveralLengthsAreParted() {
        CMap map = map("2 begincodespacerange <00> <80> <8140> <FEFE> endcodespacerange");
        byte[] string = {0x41, (byte) 0xD5, (byte) 0xFE, (byte) 0xFF};
        assertEquals(1, map.length(string, 0));
        assertEquals(2, map.length(string, 1));
        assertEquals(1, map.length(string, 3));
    }

    @Test
    void rangesAreNotWrittenOut() {
        CMap map = map("1 beginbfrange <00000000> <7FFFFFFF> <4E00> endbfrange");
        assertEquals("一", map.text(0));
        assertEquals("丁", map.text(1));
        assertNull(map("1 beginbfrange <0005> <0003> <4E00> endbfrange").text(4));
    }

    @Test
    void textsMayHaveSeveralCharacters() {
        CMap map = map("2 beginbfchar <01> <00660069> <02> <D842DFB7> endbfchar");
        assertEquals("fi", map.text(1));
        assertEquals("𠮷", map.text(2));
        assertNull(map.text(3));
    }

    @Test
    void predefinedMapsIncludeOthers() {
        CMap down = CMap.predefined("UniGB-UCS2-V", BUDGET);
        CMap across = CMap.predefined("UniGB-UCS2-H", BUDGET);
        assertTrue(down.vertical());
        assertFalse(across.vertical());
        assertTrue(across.identifier('政') > 0);
        assertEquals(across.identifier('政'), down.identifier('政'));
        assertEquals("政", CMap.predefined("Adobe-GB1-UCS2", BUDGET).text(across.identifier('政')));
    }

    @Test
    void onlyNamesOfMapsAreLookedFor() {
        assertNull(CMap.predefined("../cmap/UniGB-UCS2-H", BUDGET));
        assertNull(CMap.predefined("CMapParser.class", BUDGET));
        assertNull(CMap.predefined("None", BUDGET));
    }

    @Test
    void aMapThatIncludesItselfComesToAnEnd() {
        assertNull(map("/UniGB-UCS2-V usecmap /Nothing usecmap").text(1));
    }
}
