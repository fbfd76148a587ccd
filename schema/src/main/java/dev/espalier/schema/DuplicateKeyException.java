package dev.espalier.schema;

/** A JSON object has two members of one name, of which most readers would silently drop one. */
public final class DuplicateKeyException extends JsonSyntaxException {

    private static final long serialVersionUID = 1L;

    DuplicateKeyException(String message, JsonPosition position) {
        super(message, position);
    }
}
