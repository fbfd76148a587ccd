package dev.espalier.metamodel;

/** A field of the type {@code object}: the fields below it belong to the document itself. */
public class ObjectPath extends FieldPath {

    /**
     * A path to an object of the document itself.
     *
     * @param name the field's name
     */
    public ObjectPath(String name) {
        this(FieldName.of(name));
    }

    /**
     * A path to an object, which may lie in another.
     *
     * @param name the field's full name
     */
    public ObjectPath(FieldName name) {
        super(name);
    }

    /**
     * The name of a field of this object, for generated subclasses.
     *
     * @param field the field's own name
     * @return its full name
     */
    protected final FieldName field(String field) {
        return fieldName().child(field);
    }
}
