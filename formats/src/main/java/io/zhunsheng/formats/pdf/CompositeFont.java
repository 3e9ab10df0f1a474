package io.zhunsheng.formats.pdf;

import io.zhunsheng.document.Budget;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** A font with codes of several bytes, as all fonts of Chinese are (ISO 32000-1, 9.7). */
final class CompositeFont extends Font {
    private static final Set<String> COLLECTIONS =
            Set.of("Adobe-GB1", "Adobe-CNS1", "Adobe-Japan1", "Adobe-Korea1");

    private final Budget budget;
    private final String encoding;
    private final CMap embedded;
    private final String collection;
    private final CidWidths widths;
    private CMap codes;
    private CMap collected;

    CompositeFont(COSDictionary dictionary, Streams streams, Budget budget) {
        super(dictionary, streams, budget, 0.001);
        this.budget = budget;
        COSBase map = dictionary.getDictionaryObject(COSName.ENCODING);
        embedded = map instanceof COSStream stream ? CMap.of(streams.bytes(stream), budget) : null;
        encoding = map instanceof COSName known ? known.getName() : "Identity-H";
        COSArray descendants = dictionary.getCOSArray(COSName.DESCENDANT_FONTS);
        COSBase first = descendants == null ? null : descendants.getObject(0);
        COSDictionary descendant =
                first instanceof COSDictionary found ? found : new COSDictionary();
        COSDictionary system = descendant.getCOSDictionary(COSName.CIDSYSTEMINFO);
        collection =
                system == null
                        ? ""
                        : system.getString(COSName.REGISTRY)
                                + "-"
                                + system.getString(COSName.ORDERING);
        widths = new CidWidths(descendant);
    }

    /** How codes become identifiers; null where they are identifiers of two bytes. */
    private CMap codes() {
        if (embedded != null) return embedded;
        if (codes == null && !encoding.startsWith("Identity"))
            codes = CMap.predefined(encoding, budget);
        return codes;
    }

    @Override
    boolean vertical() {
        return encoding.endsWith("-V") || embedded != null && embedded.vertical();
    }

    @Override
    int length(byte[] string, int at) {
        CMap codes = codes();
        return codes == null ? 2 : codes.length(string, at);
    }

    private int identifier(int code) {
        CMap codes = codes();
        return codes == null ? code : codes.identifier(code);
    }

    @Override
    double width(int code) {
        return widths.of(identifier(code));
    }

    @Override
    String encoded(int code) {
        if (encoding.matches("Uni\\w+-(UCS2|UTF16)(-HW)?-[HV]")) {
            byte[] bytes = {
                (byte) (code >> 24), (byte) (code >> 16), (byte) (code >> 8), (byte) code
            };
            int from = code >>> 16 == 0 ? 2 : 0;
            return new String(bytes, from, 4 - from, StandardCharsets.UTF_16BE);
        }
        if (!COLLECTIONS.contains(collection)) return null;
        if (collected == null) collected = CMap.predefined(collection + "-UCS2", budget);
        return collected == null ? null : collected.text(identifier(code));
    }
}
