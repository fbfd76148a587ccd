package dev.espalier.processor.plan.lock;

import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.FieldMapping;
import dev.espalier.processor.model.MappingParameter;
import dev.espalier.processor.model.ObjectModel;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.model.RootMapping.RuntimeField;
import dev.espalier.processor.model.RootMapping.Template;
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
        return path.isEmpty() ? ofMapping(parameter) : ofField(path, parameter);
    }

    private SourceRef ofMapping(String parameter) {
        return switch (parameter) {
            case "dynamic" -> document.root().dynamicSource();
            case "dynamic_templates" ->
                document.root().templates().stream()
                        .findFirst()
                        .map(Template::source)
                        .orElse(document.source());
            case "_routing" -> document.routing().map(PropertyModel::source).orElse(document.source());
            default ->
                document.root()
                        .parameter(parameter)
                        .map(MappingParameter::source)
                        .orElse(document.source());
        };
    }

    private SourceRef ofField(String path, String parameter) {
        return find(path)
                .map(field -> field.mapping
                        .parameter(parameter)
                        .map(MappingParameter::source)
                        .orElse(field.mapping.source()))
                .or(() -> added(path, parameter))
                .orElse(document.source());
    }

    /** What the document says of fields that no property has. */
    private Optional<SourceRef> added(String path, String parameter) {
        return document.root().aliases().stream()
                .filter(alias -> alias.name().value().equals(path))
                .map(alias -> (parameter.equals("path") ? alias.path() : alias.name()).source())
                .findFirst()
                .or(() -> document.root().runtimeFields().stream()
                        .filter(field -> field.name().value().equals(path))
                        .map(RuntimeField::source)
                        .findFirst());
    }

    /** Whether a path leads to a multi-field. */
    boolean isSubField(String path) {
        return find(path).filter(Field::subField).isPresent();
    }

    private Optional<Field> find(String path) {
        return find(document.object(), path);
    }

    /** Names may contain dots themselves: the longest that fits wins. */
    private static Optional<Field> find(ObjectModel object, String path) {
        return object.fields().stream()
                .filter(property -> path.equals(property.fieldName()) || path.startsWith(property.fieldName() + "."))
                .max(Comparator.comparingInt(property -> property.fieldName().length()))
                .flatMap(property -> in(property, path));
    }

    private static Optional<Field> in(PropertyModel property, String path) {
        if (path.equals(property.fieldName())) {
            return Optional.of(new Field(property.field(), false));
        }
        String rest = path.substring(property.fieldName().length() + 1);
        return property.object()
                .flatMap(object -> find(object, rest))
                .or(() -> property.field().subField(rest).map(SubField::mapping).map(field -> new Field(field, true)));
    }

    private record Field(FieldMapping mapping, boolean subField) {}
}
