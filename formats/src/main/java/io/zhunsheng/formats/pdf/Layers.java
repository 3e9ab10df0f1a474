package io.zhunsheng.formats.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Which layers are switched off (ISO 32000-1, 8.11): what stands in them, nobody sees. */
final class Layers {
    private static final COSName GROUPS = COSName.getPDFName("OCGs");

    private final Set<COSBase> off = Collections.newSetFromMap(new IdentityHashMap<>());

    Layers(COSDictionary catalog) {
        COSDictionary properties = catalog.getCOSDictionary(COSName.OCPROPERTIES);
        COSDictionary configuration =
                properties == null ? null : properties.getCOSDictionary(COSName.D);
        if (configuration == null) return;
        if (COSName.OFF.equals(configuration.getCOSName(COSName.BASE_STATE))) {
            add(properties.getCOSArray(GROUPS));
            COSArray on = configuration.getCOSArray(COSName.ON);
            for (int i = 0; on != null && i < on.size(); i++) off.remove(on.getObject(i));
        }
        add(configuration.getCOSArray(COSName.OFF));
    }

    private void add(COSArray groups) {
        for (int i = 0; groups != null && i < groups.size(); i++) off.add(groups.getObject(i));
    }

    /** Whether a group is off, or all groups of a membership are. */
    boolean hide(COSBase layer) {
        if (off.isEmpty() || !(layer instanceof COSDictionary dictionary)) return false;
        COSBase groups = dictionary.getDictionaryObject(GROUPS);
        if (!(groups instanceof COSArray array))
            return off.contains(groups == null ? layer : groups);
        for (int i = 0; i < array.size(); i++) if (!off.contains(array.getObject(i))) return false;
        return array.size() > 0;
    }
}
