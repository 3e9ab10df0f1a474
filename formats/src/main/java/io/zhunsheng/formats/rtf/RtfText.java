package io.zhunsheng.formats.rtf;

import io.zhunsheng.document.Document;
import io.zhunsheng.document.Source;
import io.zhunsheng.document.UnreadableReportException;
import io.zhunsheng.document.UnreadableReportException.Kind;
import io.zhunsheng.formats.flow.Flow;
import io.zhunsheng.formats.rtf.Lexer.Token;
import java.util.ArrayDeque;
import java.util.Deque;

/** Walks through one file of rich text, brace by brace, never by recursion. */
final class RtfText {
    private static final int LONGEST_CHARACTER = 4;

    private final Source source;
    private final Lexer lexer;
    private final Octets octets;
    private final Fonts fonts;
    private final Styles styles;
    private final Body body;
    private final Deque<Group> outer = new ArrayDeque<>();
    private Group group = new Group();

    /** Whether the next control word, if unknown, begins what is not to be read. */
    private boolean optional;

    /** How many characters to pass over, as they stand for the one before. */
    private int substitutes;

    private boolean over;

    RtfText(Source source) {
        this.source = source;
        this.lexer = new Lexer(source.bytes(), source.budget());
        this.octets = new Octets(source.bytes());
        this.fonts = new Fonts(source.budget());
        this.styles = new Styles(source.budget());
        this.body = new Body(new Flow(source.budget()), styles);
    }

    Document read() {
        while (!over) take(lexer.next());
        if (cutShort()) throw new UnreadableReportException(Kind.CORRUPT);
        return body.flow.document(source);
    }

    /** Word processors close every brace; exports made by hand may forget the last one. */
    private boolean cutShort() {
        return outer.size() > 1
                || outer.size() == 1 && styles.any()
                || outer.isEmpty() && lexer.goesOn();
    }

    private void take(Token token) {
        if (token != Token.BYTE) flush();
        switch (token) {
            case BYTE -> octet();
            case OPEN -> open();
            case CLOSE -> close();
            case WORD -> word(lexer.word, lexer.number);
            case SYMBOL -> symbol((char) lexer.octet);
            case END -> over = true;
        }
    }

    private void open() {
        outer.push(group);
        source.budget().depth(outer.size());
        group = group.inner();
        optional = false;
        substitutes = 0;
        if (group.destination == Destination.STYLES) styles.begin();
    }

    private void close() {
        substitutes = 0;
        if (group.destination == Destination.STYLES) styles.end();
        if (group.began) body.leave(group);
        if (group.ownsField) body.text(group, group.field.computed());
        group = outer.pop();
        over = outer.isEmpty();
    }

    /** Passes over the rest of the group, however deep. */
    private void skip() {
        for (int depth = 1; depth > 0; ) {
            Token token = lexer.next();
            if (token == Token.OPEN) depth++;
            if (token == Token.CLOSE) depth--;
            if (token == Token.WORD && Destination.picture(lexer.word)) body.flow.picture();
            if (token == Token.END) throw new UnreadableReportException(Kind.CORRUPT);
        }
        close();
    }

    private void octet() {
        if (substitutes > 0) {
            substitutes--;
            return;
        }
        if (lexer.octet < ' ' && lexer.octet != '\t') return;
        if (!octets.takes(lexer.octet, lexer.escaped)) flush();
        octets.add(lexer.octet, lexer.escaped);
        if (octets.length() / LONGEST_CHARACTER > source.budget().limits().characters()) flush();
    }

    private void flush() {
        if (octets.length() > 0) put(octets.take(fonts, group));
    }

    private void put(String text) {
        switch (group.destination) {
            case FIELD_CODE -> group.field.code(text);
            case STYLES -> styles.name(text);
            default -> {
                if (group.field != null) group.field.shown(text);
                body.text(group, text);
            }
        }
    }

    private void symbol(char symbol) {
        switch (symbol) {
            case '*' -> optional = true;
            case '\r', '\n' -> body.end(group);
            default -> character(Characters.of(symbol));
        }
    }

    /** A character that has a name of its own; it may be what stands for another. */
    private void character(String text) {
        if (substitutes > 0) substitutes--;
        else put(text);
    }

    private void word(String word, int number) {
        Destination begun = Destination.of(word);
        if (Destination.picture(word)) body.flow.picture();
        if (begun == null ? optional : !begin(begun)) skip();
        else if (Characters.of(word) != null) character(Characters.of(word));
        else act(word, number);
        optional = false;
    }

    /** Begins a destination; false where it is not to be read. */
    private boolean begin(Destination begun) {
        switch (begun) {
            case OUT:
                return false;
            case TEXT:
                return true;
            case FIELD_CODE:
                if (group.field == null) return false;
                break;
            case FONTS, STYLES:
                break;
            default:
                if (!body.enter(group, begun)) return false;
                group.began = true;
        }
        group.destination = begun;
        return true;
    }

    private void act(String word, int number) {
        switch (word) {
            case "u" -> unicode(number);
            case "field" -> field();
            case "fldrslt" -> result();
            case "plain" -> group.plain(fonts.common);
            default -> {
                if (!fonts.header(word, number)) format(word, number);
            }
        }
    }

    private void format(String word, int number) {
        if (group.destination == Destination.FONTS) fonts.declare(word, number);
        else if (group.destination == Destination.STYLES) styles.declare(word, number);
        else if (body.breaks(group, word)) return;
        group.format(word, number, !lexer.numbered || number != 0);
    }

    private void field() {
        source.budget().characters(Fonts.COST);
        group.field();
    }

    private void result() {
        if (group.field == null || !group.field.listing()) return;
        if (group.destination.seen()) body.flow.contents();
        skip();
    }

    private void unicode(int number) {
        int code = number < 0 ? number + 0x10000 : number;
        substitutes = group.substitutes;
        if (Character.isValidCodePoint(code) && code >= ' ') put(Character.toString(code));
    }
}
