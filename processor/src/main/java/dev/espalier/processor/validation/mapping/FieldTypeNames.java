package dev.espalier.processor.validation.mapping;

import dev.espalier.schema.FieldType;
import dev.espalier.schema.NearestName;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names of field types, and what others call them. */
final class FieldTypeNames {

    private static final List<String> ALL =
            Arrays.stream(FieldType.values()).map(FieldType::typeName).toList();

    private static final Map<String, String> SYNONYMS = Map.of(
            "", "keyword",
            "string", "keyword",
            "not_analyzed", "keyword",
            "int", "integer",
            "bool", "boolean",
            "datetime", "date",
            "timestamp", "date",
            "vector", "dense_vector",
            "decimal", "scaled_float");

    private FieldTypeNames() {}

    /** The type that was meant by an unknown name; empty if it resembles none. */
    static Optional<String> nearest(String name) {
        return Optional.ofNullable(SYNONYMS.get(name)).or(() -> NearestName.of(name, ALL));
    }
}
