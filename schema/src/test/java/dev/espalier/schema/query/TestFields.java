package dev.espalier.schema.query;

import dev.espalier.schema.FieldType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The fields of an index, for a test. What begins with {@code open.} may exist without being mapped. */
final class TestFields implements FieldIndex {

    private final Map<String, IndexedField> fields = new LinkedHashMap<>();

    TestFields with(String name, FieldType type) {
        return with(new IndexedField(name, type));
    }

    TestFields with(IndexedField field) {
        fields.put(field.name(), field);
        return this;
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
        return name.startsWith("open.") ? Unmapped.POSSIBLE : Unmapped.ABSENT;
    }
}
