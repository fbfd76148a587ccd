package dev.espalier.processor.plan.query.property;

import dev.espalier.processor.model.FieldMapping;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.model.SubField;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.schema.FieldFamily;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The way from a document to one of its fields.
 *
 * @param properties at least one; all but the last are objects
 * @param subField the multi-field of the last property, if that is meant
 */
public record PropertyPath(List<PropertyModel> properties, Optional<SubField> subField) {

    public PropertyPath {
        properties = List.copyOf(properties);
    }

    /** The path to a property of the document itself. */
    public static PropertyPath of(PropertyModel property) {
        return new PropertyPath(List.of(property), Optional.empty());
    }

    /** The path to a property of the object at this path. */
    public PropertyPath to(PropertyModel property) {
        List<PropertyModel> longer = new ArrayList<>(properties);
        longer.add(property);
        return new PropertyPath(longer, Optional.empty());
    }

    /** The path to a multi-field of this field. */
    public PropertyPath to(SubField field) {
        return new PropertyPath(properties, Optional.of(field));
    }

    /** The last property. */
    public PropertyModel last() {
        return properties.get(properties.size() - 1);
    }

    /** How the field is mapped. */
    public FieldMapping mapping() {
        return subField.map(SubField::mapping).orElseGet(() -> last().field());
    }

    /** The type of one value that the field is compared with, or of a bound. */
    public TypeModel value() {
        return mapping().searched(last().type());
    }

    /** What can be asked of the field. */
    public FieldFamily family() {
        return mapping().type().family();
    }

    /** The field in the index: {@code comments.author}. */
    public String fieldName() {
        return joined(properties.stream().map(PropertyModel::fieldName));
    }

    /** The property in Java, as messages name it: {@code comments.author}, {@code title.raw}. */
    public String spelling() {
        return joined(properties.stream().map(PropertyModel::name));
    }

    /** How many names it takes to spell it. */
    int length() {
        return properties.size() + (subField.isPresent() ? 1 : 0);
    }

    /** The nested properties on the way to the field, outermost first; not the field itself. */
    public List<PropertyPath> nestedParents() {
        return IntStream.range(1, properties.size())
                .mapToObj(end -> new PropertyPath(properties.subList(0, end), Optional.empty()))
                .filter(parent -> parent.family() == FieldFamily.NESTED)
                .toList();
    }

    /** The path to a multi-field that holds the whole value of this text field; itself if the field is no text. */
    public Optional<PropertyPath> exact() {
        if (family() != FieldFamily.TEXT) {
            return Optional.of(this);
        }
        return last().field().subFields().stream()
                .filter(field -> field.mapping().type().family() == FieldFamily.KEYWORD)
                .findFirst()
                .map(this::to);
    }

    private String joined(Stream<String> names) {
        return Stream.concat(names, subField.stream().map(SubField::name)).collect(Collectors.joining("."));
    }
}
