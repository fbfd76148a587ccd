package dev.espalier.codec;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;

/** Enum constants by name, or by another text: written encoded, found again by the hash of their characters, without making a String. */
final class EnumCodec<E extends Enum<E>> implements ValueCodec<E> {

    private final E[] constants;
    private final SerializedString[] names;
    private final int[] slots;
    private final int mask;

    EnumCodec(E[] constants, String[] texts) {
        if (texts.length != constants.length) {
            throw new IllegalArgumentException(texts.length + " values for " + constants.length + " constants");
        }
        this.constants = constants.clone();
        this.names = new SerializedString[constants.length];
        // at most half full, so that every search meets an empty slot
        this.slots = new int[Integer.highestOneBit(constants.length + 1) * 4];
        this.mask = slots.length - 1;
        for (E constant : constants) {
            String name = texts[constant.ordinal()];
            names[constant.ordinal()] = new SerializedString(name);
            int slot = name.hashCode() & mask;
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = constant.ordinal() + 1;
        }
    }

    @Override
    public void write(JsonGenerator json, E value) {
        json.writeString(names[value.ordinal()]);
    }

    @Override
    public E read(JsonParser json) {
        if (json.currentToken() == JsonToken.VALUE_STRING) {
            E constant = find(json.getStringCharacters(), json.getStringOffset(), json.getStringLength());
            if (constant != null) {
                return constant;
            }
        }
        throw Mismatch.expected(
                "one of " + Arrays.stream(names).map(SerializedString::getValue).collect(Collectors.joining(", ")),
                json);
    }

    private @Nullable E find(char[] text, int offset, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + text[offset + i];
        }
        for (int slot = hash & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
            int ordinal = slots[slot] - 1;
            if (sameText(names[ordinal].getValue(), text, offset, length)) {
                return constants[ordinal];
            }
        }
        return null;
    }

    private static boolean sameText(String name, char[] text, int offset, int length) {
        if (name.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (name.charAt(i) != text[offset + i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EnumCodec<?> that
                && Arrays.equals(constants, that.constants)
                && Arrays.equals(names, that.names);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(constants);
    }
}
