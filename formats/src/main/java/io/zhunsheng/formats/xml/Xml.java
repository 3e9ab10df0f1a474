package io.zhunsheng.formats.xml;

import io.zhunsheng.document.Budget;
import io.zhunsheng.document.UnreadableReportException;
import io.zhunsheng.document.UnreadableReportException.Kind;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks an XML part element by element: no DTD, no entity, no depth beyond the budget; names
 * without their prefix.
 */
public final class Xml {
    /** Elements with thousands of attributes cost the parser more than their share of time. */
    private static final int MOST_ATTRIBUTES = 500;

    private static final XMLInputFactory FACTORY = factory();

    private final Stretch stretch;
    private final XMLStreamReader reader;
    private final Budget budget;
    private int event;
    private int depth;

    /** Begins at the start of a stream; the caller closes it. */
    public Xml(InputStream in, Budget budget) {
        this.budget = budget;
        stretch = new Stretch(Decoded.of(in));
        try {
            // StAX factories need not be thread-safe once they make readers.
            synchronized (FACTORY) {
                reader = FACTORY.createXMLStreamReader(stretch);
            }
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** Goes on to the next start, end or text; false at the end of the document. */
    public boolean next() {
        try {
            while (reader.hasNext()) {
                event = reader.next();
                stretch.end();
                budget.tick();
                switch (event) {
                    case XMLStreamConstants.START_ELEMENT -> budget.depth(++depth);
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                            throw new UnreadableReportException(Kind.CORRUPT);
                    default -> {}
                }
                if (start() || end() || text()) return true;
            }
            return false;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** Goes on within the element at that depth; false behind its end. */
    public boolean next(int inside) {
        return next() && depth >= inside;
    }

    /** Goes on to the start of the next element of that name; false where none comes. */
    public boolean find(String name) {
        while (next()) if (start(name)) return true;
        return false;
    }

    /** Whether an element begins here. */
    public boolean start() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    /** Whether an element of that name begins here. */
    public boolean start(String name) {
        return start() && reader.getLocalName().equals(name);
    }

    /** Whether an element ends here. */
    public boolean end() {
        return event == XMLStreamConstants.END_ELEMENT;
    }

    /** Whether an element of that name ends here. */
    public boolean end(String name) {
        return end() && reader.getLocalName().equals(name);
    }

    /** Whether text stands here; long text comes in several pieces. */
    public boolean text() {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    /** The element's name without prefix. */
    public String name() {
        return reader.getLocalName();
    }

    /** The element's prefix, empty where it has none. */
    public String prefix() {
        return reader.getPrefix() == null ? "" : reader.getPrefix();
    }

    /** The value of the attribute of that name, whatever its prefix; null where there is none. */
    public String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++)
            if (reader.getAttributeLocalName(i).equals(name)) return reader.getAttributeValue(i);
        return null;
    }

    /** Adds the text that stands here, counted against the budget. */
    public void addTo(StringBuilder text) {
        budget.characters(reader.getTextLength());
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    /** How many elements are open. */
    public int depth() {
        return depth;
    }

    /** Goes to the end of the element that begins here, past all that is in it. */
    public void skip() {
        for (int outside = depth - 1; depth > outside && next(); ) {
            // nothing in it is wanted
        }
    }

    private static UnreadableReportException broken(XMLStreamException e) {
        return new UnreadableReportException(Kind.CORRUPT, e);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(
                "http://www.oracle.com/xml/jaxp/properties/elementAttributeLimit", MOST_ATTRIBUTES);
        return factory;
    }
}
