package io.zhunsheng.formats.pdf;

import io.zhunsheng.document.Budget;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Carries out the operators of content streams that place text or draw lines (ISO 32000-1, A). */
final class Content {
    private static final int MOST_OPERANDS = 1 << 16;
    private static final int MOST_STATES = 1 << 12;
    private static final int DEEPEST_FORM = 20;

    private final Streams streams;
    private final Budget budget;
    private final Layers layers;
    private final Map<COSBase, Font> fonts = new IdentityHashMap<>();

    private Canvas canvas;
    private COSDictionary resources;
    private TextState state;
    private Deque<TextState> states;
    private Marks marks;
    private Matrix text;
    private Matrix line;
    private int forms;

    Content(Streams streams, Budget budget, Layers layers) {
        this.streams = streams;
        this.budget = budget;
        this.layers = layers;
    }

    /** Puts all that a page's content draws on a canvas. */
    void draw(byte[] content, PdfPage page, Canvas onto) {
        canvas = onto;
        resources = page.resources();
        state = new TextState();
        states = new ArrayDeque<>();
        marks = new Marks(layers);
        text = line = Matrix.UNIT;
        run(content);
    }

    private void run(byte[] content) {
        Tokens tokens = new Tokens(content, budget);
        List<Object> list = new ArrayList<>();
        Operands operands = new Operands(list);
        for (Object token = tokens.next(); token != null; token = tokens.next()) {
            if (token instanceof Tokens.Operator operator) {
                if (operator.text().equals("ID")) image(tokens);
                else if (!operator.text().equals("BI")) carryOut(operator.text(), operands);
                list.clear();
            } else if (list.size() < MOST_OPERANDS) list.add(token);
        }
    }

    private void image(Tokens tokens) {
        tokens.skipImage();
        canvas.picture(state.page);
    }

    private void carryOut(String operator, Operands o) {
        switch (operator) {
            case "q" -> {
                if (states.size() < MOST_STATES) states.push(state.copy());
            }
            case "Q" -> {
                if (!states.isEmpty()) state = states.pop();
            }
            case "cm" -> state.page = o.matrix().then(state.page);
            case "gs" -> setFont(o.name(0));
            case "Do" -> {
                if (resource(COSName.XOBJECT, o.name(0)) instanceof COSStream object) draw(object);
            }
            case "BMC", "BDC" -> marks.begin(o, name -> resource(COSName.PROPERTIES, name));
            case "EMC" -> marks.end();
            default -> {
                if (!path(operator, o)) text(operator, o);
            }
        }
    }

    private boolean path(String operator, Operands o) {
        switch (operator) {
            case "m" -> canvas.move(x(o, 0), y(o, 0));
            case "l" -> canvas.line(x(o, 0), y(o, 0));
            case "c" -> canvas.curve(x(o, 4), y(o, 4));
            case "v", "y" -> canvas.curve(x(o, 2), y(o, 2));
            case "h" -> canvas.close();
            case "re" -> rectangle(o.number(0), o.number(1), o.number(2), o.number(3));
            case "S", "s" -> canvas.paint(true, false);
            case "f", "F", "f*" -> canvas.paint(false, true);
            case "B", "B*", "b", "b*" -> canvas.paint(true, true);
            case "n" -> canvas.paint(false, false);
            default -> {
                return false;
            }
        }
        return true;
    }

    private double x(Operands o, int at) {
        return state.page.x(o.number(at), o.number(at + 1));
    }

    private double y(Operands o, int at) {
        return state.page.y(o.number(at), o.number(at + 1));
    }

    private void rectangle(double x, double y, double width, double height) {
        Matrix m = state.page;
        canvas.move(m.x(x, y), m.y(x, y));
        canvas.line(m.x(x + width, y), m.y(x + width, y));
        canvas.line(m.x(x + width, y + height), m.y(x + width, y + height));
        canvas.line(m.x(x, y + height), m.y(x, y + height));
        canvas.close();
    }

    private void text(String operator, Operands o) {
        switch (operator) {
            case "BT" -> text = line = Matrix.UNIT;
            case "Tc" -> state.between = o.number(0);
            case "Tw" -> state.betweenWords = o.number(0);
            case "Tz" -> state.stretch = o.number(0) / 100;
            case "TL" -> state.leading = o.number(0);
            case "Ts" -> state.rise = o.number(0);
            case "Tr" -> state.heavy = o.number(0) == 2;
            case "Tf" -> {
                state.font = font(resource(COSName.FONT, o.name(0)));
                state.size = o.number(1);
            }
            case "Td" -> nextLine(o.number(0), o.number(1));
            case "TD" -> {
                state.leading = -o.number(1);
                nextLine(o.number(0), o.number(1));
            }
            case "Tm" -> text = line = o.matrix();
            case "T*" -> nextLine(0, -state.leading);
            case "Tj" -> show(o.string(0));
            case "TJ" -> showAll(o.list(0));
            case "'" -> {
                nextLine(0, -state.leading);
                show(o.string(0));
            }
            case "\"" -> {
                state.betweenWords = o.number(0);
                state.between = o.number(1);
                nextLine(0, -state.leading);
                show(o.string(2));
            }
            default -> {}
        }
    }

    private void nextLine(double x, double y) {
        text = line = line.moved(x, y);
    }

    private void showAll(List<?> parts) {
        for (Object part : parts) {
            if (part instanceof byte[] string) show(string);
            else if (part instanceof Double number) advance(-number / 1000 * state.size);
        }
    }

    private void advance(double by) {
        boolean down = state.font != null && state.font.vertical();
        text = down ? text.moved(0, by) : text.moved(by * state.stretch, 0);
    }

    private void show(byte[] string) {
        Font font = state.font;
        if (font == null) return;
        for (int at = 0; at < string.length; ) {
            int length = Math.max(1, Math.min(font.length(string, at), string.length - at));
            int code = 0;
            for (int i = 0; i < length; i++) code = code << 8 | string[at + i] & 0xFF;
            glyph(font, code, length);
            at += length;
        }
    }

    private void glyph(Font font, int code, int length) {
        double width = font.vertical() ? 1 : font.width(code) * font.unit;
        if (!marks.hidden()) {
            Matrix size = new Matrix(state.size * state.stretch, 0, 0, state.size, 0, state.rise);
            Matrix at = size.then(text).then(state.page);
            canvas.glyph(font.text(code), at, width, font, state.heavy);
        }
        double space = state.between + (length == 1 && code == ' ' ? state.betweenWords : 0);
        advance(font.vertical() ? -(state.size + space) : width * state.size + space);
    }

    private COSBase resource(COSName kind, String name) {
        COSBase all = resources.getDictionaryObject(kind);
        return all instanceof COSDictionary d && name != null
                ? d.getDictionaryObject(COSName.getPDFName(name))
                : null;
    }

    private Font font(COSBase base) {
        if (!(base instanceof COSDictionary dictionary)) return null;
        Font font = fonts.get(base);
        if (font == null) fonts.put(base, font = Font.of(dictionary, streams, budget));
        return font;
    }

    /** A graphics state may name a font as well. */
    private void setFont(String name) {
        if (!(resource(COSName.EXT_G_STATE, name) instanceof COSDictionary dictionary)) return;
        var pair = dictionary.getCOSArray(COSName.FONT);
        if (pair == null || pair.size() < 2) return;
        state.font = font(pair.getObject(0));
        state.size = pair.getInt(1, 1);
    }

    private void draw(COSStream object) {
        if (layers.hide(object.getDictionaryObject(COSName.OC))) return;
        COSName kind = object.getCOSName(COSName.SUBTYPE);
        if (COSName.IMAGE.equals(kind)) canvas.picture(state.page);
        if (!COSName.FORM.equals(kind) || forms >= DEEPEST_FORM) return;
        forms++;
        COSDictionary outside = resources;
        TextState before = state;
        Deque<TextState> kept = states;
        Matrix[] places = {text, line};
        COSDictionary own = object.getCOSDictionary(COSName.RESOURCES);
        if (own != null) resources = own;
        state = before.copy();
        states = new ArrayDeque<>();
        double[] matrix = PdfPage.numbers(object.getDictionaryObject(COSName.MATRIX), 6);
        if (matrix != null) state.page = Matrix.of(matrix).then(state.page);
        run(streams.bytes(object));
        state = before;
        states = kept;
        text = places[0];
        line = places[1];
        resources = outside;
        forms--;
    }
}
