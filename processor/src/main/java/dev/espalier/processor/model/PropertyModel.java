package dev.espalier.processor.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A property of a document or of an object inside it.
 *
 * @param name the Java name
 * @param fieldName the name in the index; that of the property unless an annotation says otherwise
 * @param type the Java type
 * @param nullable whether the source says {@code @Nullable}
 * @param access how to read and set it
 * @param role what it is to its document
 * @param mapping how it is indexed; null if it is not a field: a version, or an unmappable type
 * @param traits what is special about reading and writing it
 * @param fieldNameSource where the field gets its name: the annotation's value, or the property
 * @param source the record component, field or getter
 */
public record PropertyModel(
        String name,
        String fieldName,
        TypeModel type,
        boolean nullable,
        PropertyAccess access,
        PropertyRole role,
        @Nullable FieldMapping mapping,
        PropertyTraits traits,
        SourceRef fieldNameSource,
        SourceRef source) {

    /** A property with nothing special about reading and writing it. */
    public PropertyModel(
            String name,
            String fieldName,
            TypeModel type,
            boolean nullable,
            PropertyAccess access,
            PropertyRole role,
            @Nullable FieldMapping mapping,
            SourceRef fieldNameSource,
            SourceRef source) {
        this(name, fieldName, type, nullable, access, role, mapping, PropertyTraits.NONE, fieldNameSource, source);
    }

    /** The same property with a value of another type. */
    public PropertyModel withType(TypeModel other) {
        return new PropertyModel(
                name, fieldName, other, nullable, access, role, mapping, traits, fieldNameSource, source);
    }

    /** The same property with a value of another type, indexed in another way. */
    public PropertyModel withType(TypeModel other, @Nullable FieldMapping otherMapping) {
        return new PropertyModel(
                name, fieldName, other, nullable, access, role, otherMapping, traits, fieldNameSource, source);
    }

    /** The same property, reached in another way. */
    public PropertyModel withAccess(PropertyAccess other) {
        return new PropertyModel(
                name, fieldName, type, nullable, other, role, mapping, traits, fieldNameSource, source);
    }

    /** Whether the property is a field of the index. */
    public boolean isField() {
        return mapping != null;
    }

    /** The mapping of a property that is a field. */
    public FieldMapping field() {
        if (mapping == null) {
            throw new IllegalStateException(name + " is not a field");
        }
        return mapping;
    }

    /** The object that the property, or each of its elements, is; empty for plain values and for objects kept as one. */
    public Optional<ObjectModel> object() {
        return holdsProperties() && type.element() instanceof TypeModel.Structure structure && structure.mapped()
                ? Optional.of(structure.object())
                : Optional.empty();
    }

    private boolean holdsProperties() {
        return mapping == null || mapping.type().family().holdsProperties();
    }

    /** Whether the property holds several values. */
    public boolean isCollection() {
        return type instanceof TypeModel.Collection;
    }
}
