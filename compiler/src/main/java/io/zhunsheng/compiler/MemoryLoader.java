package io.zhunsheng.compiler;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;

/** Loads what was compiled, out of memory. */
final class MemoryLoader extends ClassLoader {
    private final Map<String, byte[]> pieces;

    MemoryLoader(Map<String, byte[]> pieces) {
        super(MemoryLoader.class.getClassLoader());
        this.pieces = pieces;
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        byte[] piece = pieces.get(name);
        return piece == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(piece);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] piece = pieces.get(name.replace('.', '/') + ".class");
        if (piece == null) throw new ClassNotFoundException(name);
        return defineClass(name, piece, 0, piece.length);
    }
}
