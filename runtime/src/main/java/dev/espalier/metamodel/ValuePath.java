package dev.espalier.metamodel;

/** A field of which only the presence can be asked; other queries of its type go as JSON. */
public class ValuePath extends FieldPath {

    /**
     * A path to a field of the document itself.
     *
     * @param name the field's name
     */
    public ValuePath(String name) {
        this(FieldName.of(name));
    }

    /**
     * A path to a field, which may lie in another.
     *
     * @param name the field's full name
     */
    public ValuePath(FieldName name) {
        super(name);
    }
}
