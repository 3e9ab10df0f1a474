package io.zhunsheng.formats.pdf;

/**
 * What tells how glyphs are placed and is kept and restored together (ISO 32000-1, 8.4 and 9.3).
 */
final class TextState implements Cloneable {
    Matrix page = Matrix.UNIT;
    Font font;
    double size = 1;
    double between;
    double betweenWords;
    double stretch = 1;
    double leading;
    double rise;
    boolean heavy;

    TextState copy() {
        try {
            return (TextState) clone();
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }
}
