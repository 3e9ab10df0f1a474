package io.zhunsheng.formats.pdf;

import java.util.List;

/**
 * What stands before an operator; of the wrong kind or missing, it counts as nothing.
 *
 * @param list all of it
 */
record Operands(List<Object> list) {
    double number(int at) {
        return at < list.size() && list.get(at) instanceof Double number ? number : 0;
    }

    byte[] string(int at) {
        return at < list.size() && list.get(at) instanceof byte[] string ? string : new byte[0];
    }

    List<?> list(int at) {
        return at < list.size() && list.get(at) instanceof List<?> found ? found : List.of();
    }

    String name(int at) {
        return at < list.size() && list.get(at) instanceof Tokens.Name name ? name.text() : null;
    }

    Matrix matrix() {
        return list.size() < 6
                ? Matrix.UNIT
                : new Matrix(number(0), number(1), number(2), number(3), number(4), number(5));
    }
}
