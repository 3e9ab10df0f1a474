package io.zhunsheng.formats.odt;

import io.zhunsheng.formats.xml.Xml;

/** Values of attributes, whatever nonsense a file puts there. */
final class Attributes {
    private Attributes() {}

    /** The number in an attribute, or another where there is none. */
    static int number(Xml xml, String name, int otherwise) {
        Integer number = number(xml, name);
        return number == null ? otherwise : number;
    }

    /** The number in an attribute, or null where there is none. */
    static Integer number(Xml xml, String name) {
        try {
            String value = xml.attribute(name);
            return value == null ? null : Integer.valueOf(value.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** The text in an attribute, empty where there is none. */
    static String text(Xml xml, String name) {
        String value = xml.attribute(name);
        return value == null ? "" : value;
    }

    /** Whether an attribute says yes. */
    static boolean yes(Xml xml, String name) {
        return "true".equals(xml.attribute(name));
    }
}
