package dev.espalier.processor.model;

import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree;
import java.util.Arrays;
import java.util.List;

/** Models made by hand. */
public final class TestModels {

    public static final TypeModel STRING = new TypeModel.Scalar(ScalarKind.STRING, false);
    public static final TypeModel LONG = new TypeModel.Scalar(ScalarKind.LONG, false);

    private TestModels() {}

    /** A place that is only a name. */
    public record Place(String label) implements SourceRef {}

    /** A versioned, strict, public document in {@code com.acme}. */
    public static DocumentModel document(String name, String index, PropertyModel... properties) {
        return new DocumentModel(
                object(name, properties),
                Visibility.PUBLIC,
                new IndexModel(
                        index,
                        true,
                        DynamicMapping.STRICT,
                        IndexDefinition.EMPTY,
                        1,
                        null,
                        new Place("index"),
                        new Place("version")),
                false,
                false,
                null);
    }

    /** A record in {@code com.acme}. */
    public static ObjectModel object(String name, PropertyModel... properties) {
        return new ObjectModel(
                JavaName.of("com.acme", name),
                new Construction.Creator(
                        null, Arrays.stream(properties).map(PropertyModel::name).toList()),
                Arrays.asList(properties),
                new Place(name));
    }

    /** The id, a text. */
    public static PropertyModel id() {
        return property("id", "id", STRING, PropertyRole.ID, mapping(FieldType.KEYWORD));
    }

    /** A field named like its property. */
    public static PropertyModel field(String name, TypeModel type, FieldMapping mapping) {
        return field(name, name, type, mapping);
    }

    /** A field. */
    public static PropertyModel field(String name, String fieldName, TypeModel type, FieldMapping mapping) {
        return property(name, fieldName, type, PropertyRole.FIELD, mapping);
    }

    /** A property that receives the version. */
    public static PropertyModel version(TypeModel type) {
        return new PropertyModel(
                "version",
                "version",
                type,
                false,
                PropertyAccess.component("version"),
                PropertyRole.VERSION,
                null,
                new Place("version"),
                new Place("version"));
    }

    /** A stated type without parameters. */
    public static FieldMapping mapping(FieldType type, SubField... subFields) {
        return new FieldMapping(type, true, List.of(), Arrays.asList(subFields), new Place("annotation"));
    }

    /** A stated type with a parameter. */
    public static FieldMapping mapping(FieldType type, String parameter, JsonTree value) {
        return new FieldMapping(
                type,
                true,
                List.of(new MappingParameter(parameter, value, new Place(parameter))),
                List.of(),
                new Place("annotation"));
    }

    /** What follows from the Java type, without an annotation. */
    public static FieldMapping natural(FieldType type) {
        return new FieldMapping(type, false, List.of(), List.of(), new Place("property"));
    }

    /** A multi-field. */
    public static SubField subField(String name, FieldType type) {
        return new SubField(name, mapping(type), new Place("subField"));
    }

    private static PropertyModel property(
            String name, String fieldName, TypeModel type, PropertyRole role, FieldMapping mapping) {
        return new PropertyModel(
                name,
                fieldName,
                type,
                false,
                PropertyAccess.component(name),
                role,
                mapping,
                new Place(name + ".name"),
                new Place(name));
    }
}
