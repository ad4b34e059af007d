package dev.mosaic.kapi.image.docker;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads one message of Protocol Buffers by its wire format alone (protobuf.dev, "Encoding"): BuildKit tells its progress in
 * three small ones, which are not worth a library and generated code.
 */
final class Wire {
    private final byte[] bytes;
    private int next;

    private Wire(byte[] bytes) {
        this.bytes = bytes;
    }

    /** One field: its number, and its bytes or its number as a value. */
    record Field(int number, byte[] content, long value) {

        String text() {
            return new String(content, StandardCharsets.UTF_8);
        }
    }

    /** All fields in order; fails with an IllegalArgumentException on what is no message. */
    static List<Field> read(byte[] message) {
        Wire wire = new Wire(message);
        List<Field> fields = new ArrayList<>();
        while (wire.next < message.length) fields.add(wire.field());
        return fields;
    }

    private Field field() {
        long key = number();
        int number = Math.toIntExact(key >>> 3);
        return switch ((int) (key & 7)) {
            case 0 -> new Field(number, new byte[0], number());
            case 1 -> new Field(number, take(8), 0);
            case 2 -> new Field(number, take(number()), 0);
            case 5 -> new Field(number, take(4), 0);
            default -> throw malformed();
        };
    }

    private long number() {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            byte part = take(1)[0];
            value |= (long) (part & 0x7f) << shift;
            if (part >= 0) return value;
        }
        throw malformed();
    }

    private byte[] take(long length) {
        if (length < 0 || length > bytes.length - next) throw malformed();
        byte[] taken = java.util.Arrays.copyOfRange(bytes, next, next + (int) length);
        next += (int) length;
        return taken;
    }

    private static IllegalArgumentException malformed() {
        return new IllegalArgumentException("no message of Protocol Buffers");
    }
}
