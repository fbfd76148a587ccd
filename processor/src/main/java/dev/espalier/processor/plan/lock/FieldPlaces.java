package dev.espalier.processor.plan.lock;

import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.FieldMapping;
import dev.espalier.processor.model.MappingParameter;
import dev.espalier.processor.model.ObjectModel;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.model.SourceRef;
import dev.espalier.processor.model.SubField;
import java.util.Comparator;
import java.util.Optional;

/** Finds the places in the source that make a field of the index what it is. */
final class FieldPlaces {

    private final DocumentModel document;

    FieldPlaces(DocumentModel document) {
        this.document = document;
    }

    /** Where a parameter of a field is stated; the field's annotation, its property or the document otherwise. */
    SourceRef of(String path, String parameter) {
        return find(document.object(), path, parameter).orElse(document.source());
    }

    /** Whether a path leads to a multi-field. */
    boolean isSubField(String path) {
        return isSubField(document.object(), path);
    }

    private static boolean isSubField(ObjectModel object, String path) {
        return property(object, path)
                .map(property -> {
                    String rest = rest(property, path);
                    return property.field().subField(rest).isPresent()
                            || property.object()
                                    .map(inner -> !rest.isEmpty() && isSubField(inner, rest))
                                    .orElse(false);
                })
                .orElse(false);
    }

    private static Optional<SourceRef> find(ObjectModel object, String path, String parameter) {
        return property(object, path).map(property -> in(property, path, parameter));
    }

    /** The property that a path begins with. Names may contain dots themselves: the longest that fits wins. */
    private static Optional<PropertyModel> property(ObjectModel object, String path) {
        return object.fields().stream()
                .filter(property -> path.equals(property.fieldName()) || path.startsWith(property.fieldName() + "."))
                .max(Comparator.comparingInt(property -> property.fieldName().length()));
    }

    private static String rest(PropertyModel property, String path) {
        return path.substring(Math.min(path.length(), property.fieldName().length() + 1));
    }

    private static SourceRef in(PropertyModel property, String path, String parameter) {
        String rest = rest(property, path);
        if (rest.isEmpty()) {
            return place(property.field(), parameter);
        }
        Optional<SourceRef> inner = property.object().flatMap(object -> find(object, rest, parameter));
        return inner.or(() ->
                        property.field().subField(rest).map(SubField::mapping).map(field -> place(field, parameter)))
                .orElse(property.source());
    }

    private static SourceRef place(FieldMapping mapping, String parameter) {
        return mapping.parameter(parameter).map(MappingParameter::source).orElse(mapping.source());
    }
}
