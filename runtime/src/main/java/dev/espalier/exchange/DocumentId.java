package dev.espalier.exchange;

import dev.espalier.metamodel.DocumentType;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The id of a document as the server knows it: text of 1 to 512 bytes in UTF-8. What is not a legal id is refused here,
 * before anything is sent.
 *
 * @param value the text
 */
public record DocumentId(String value) {

    /** The longest id that servers take, in bytes of UTF-8. */
    public static final int MAX_BYTES = 512;

    private static final int MAX_BYTES_OF_A_CHAR = 3;

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is empty or too long
     */
    public DocumentId {
        Objects.requireNonNull(value, "id");
        if (value.isEmpty()) {
            throw new IllegalArgumentException("The id of a document must not be empty");
        }
        int bytes = bytes(value);
        if (bytes > MAX_BYTES) {
            throw new IllegalArgumentException("The id of a document must not be longer than " + MAX_BYTES
                    + " bytes in UTF-8; \"" + value.substring(0, 40) + "...\" has " + bytes);
        }
    }

    /**
     * The id of a property's value.
     *
     * @param type the type of the document
     * @param id the value, or its text
     * @return the id
     * @throws IllegalArgumentException if the text is empty or too long
     * @throws dev.espalier.codec.CodecException if the value has no text
     */
    public static DocumentId of(DocumentType<?, ?> type, Object id) {
        return new DocumentId(type.idText(id));
    }

    private static int bytes(String value) {
        return value.length() * MAX_BYTES_OF_A_CHAR <= MAX_BYTES
                ? value.length() * MAX_BYTES_OF_A_CHAR
                : value.getBytes(StandardCharsets.UTF_8).length;
    }

    @Override
    public String toString() {
        return value;
    }
}
