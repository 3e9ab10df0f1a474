package io.zhunsheng.formats.word;

import io.zhunsheng.formats.xml.Xml;

/** Values of attributes as Word writes them. */
final class Values {
    private Values() {}

    /** The number in {@code w:val}, or null where it is none. */
    static Integer number(Xml xml) {
        return number(xml, "val");
    }

    /** The number in an attribute, or null where it is none. */
    static Integer number(Xml xml, String attribute) {
        String value = xml.attribute(attribute);
        try {
            return value == null ? null : Integer.valueOf(value.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Whether a property is switched on: it stands there and does not say no (17.17.4). */
    static boolean on(Xml xml) {
        String value = xml.attribute("val");
        return value == null
                || !value.equals("0")
                        && !value.equalsIgnoreCase("false")
                        && !value.equalsIgnoreCase("off");
    }
}
