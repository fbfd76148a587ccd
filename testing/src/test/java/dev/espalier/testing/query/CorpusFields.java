package dev.espalier.testing.query;

import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.query.FieldIndex;
import dev.espalier.schema.query.IndexedField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The fields of the judging index, as the check of queries sees those of a document. */
final class CorpusFields implements FieldIndex {

    /** Below them servers answer names that no mapping shows. */
    private static final Set<FieldType> WITH_NAMES_BELOW = EnumSet.of(
            FieldType.FLATTENED,
            FieldType.FLAT_OBJECT,
            FieldType.SEARCH_AS_YOU_TYPE,
            FieldType.RANK_FEATURES,
            FieldType.SPARSE_VECTOR,
            FieldType.JOIN);

    private static final Set<FieldType> WITHOUT_COLUMNS =
            EnumSet.of(FieldType.TEXT, FieldType.OBJECT, FieldType.NESTED, FieldType.COMPLETION, FieldType.PERCOLATOR);

    private final Map<String, IndexedField> fields = new LinkedHashMap<>();

    CorpusFields(Map<String, JsonObject> mapping) {
        mapping.forEach((name, field) -> add(name, field, List.of()));
    }

    private void add(String name, JsonObject mapping, List<String> nested) {
        String typeName = Objects.requireNonNullElse(mapping.text("type"), "object");
        FieldType type = FieldType.named(typeName).orElseThrow(() -> new AssertionError(typeName));
        int length = number(mapping, "dims") + number(mapping, "dimension");
        fields.put(name, new IndexedField(name, type, true, nested, true, !WITHOUT_COLUMNS.contains(type), "", length));
        List<String> inside = new ArrayList<>(nested);
        if (type == FieldType.NESTED) {
            inside.add(name);
        }
        members(mapping, "properties").forEach((child, field) -> add(name + "." + child, (JsonObject) field, inside));
        members(mapping, "fields").forEach((child, field) -> add(name + "." + child, (JsonObject) field, nested));
    }

    private static Map<String, JsonTree> members(JsonObject mapping, String name) {
        return mapping.get(name) == null ? Map.of() : mapping.object(name).members();
    }

    private static int number(JsonObject mapping, String name) {
        JsonTree stated = mapping.get(name);
        return stated == null ? 0 : Integer.parseInt(stated.compact());
    }

    @Override
    public Optional<IndexedField> find(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    @Override
    public Collection<String> names() {
        return fields.keySet();
    }

    @Override
    public Unmapped unmapped(String name) {
        boolean below = fields.values().stream()
                .anyMatch(field -> WITH_NAMES_BELOW.contains(field.type()) && name.startsWith(field.name() + "."));
        return below || name.startsWith("_") ? Unmapped.ANSWERED : Unmapped.ABSENT;
    }
}
