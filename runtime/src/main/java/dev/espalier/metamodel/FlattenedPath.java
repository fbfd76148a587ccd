package dev.espalier.metamodel;

/**
 * A field of the type {@code flattened}, on OpenSearch {@code flat_object}: an object whose keys are no fields of the
 * mapping. What lies below a key is asked as exact text.
 */
public class FlattenedPath extends FieldPath {

    /**
     * A path to an object of the document itself.
     *
     * @param name the field's name
     */
    public FlattenedPath(String name) {
        this(FieldName.of(name));
    }

    /**
     * A path to an object, which may lie in another.
     *
     * @param name the field's full name
     */
    public FlattenedPath(FieldName name) {
        super(name);
    }

    /**
     * The values below a key.
     *
     * @param key the key; dots lead into objects, {@code a.b} to the key {@code b} of the object below {@code a}
     * @return the path {@code labels.a.b}
     * @throws IllegalArgumentException if the key is empty, or a part of it is
     */
    public FlattenedKeyPath key(String key) {
        for (String part : key.split("\\.", -1)) {
            if (part.isEmpty()) {
                throw new IllegalArgumentException(
                        "'" + key + "' is no key of " + name() + ": give the keys from the object down, as in a.b.");
            }
        }
        return new FlattenedKeyPath(fieldName().child(key));
    }
}
