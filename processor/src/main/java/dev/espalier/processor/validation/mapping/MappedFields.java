package dev.espalier.processor.validation.mapping;

import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.ObjectModel;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.model.SubField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All fields of a document by their full names, in the order of the mapping. */
final class MappedFields {

    private final Map<String, MappedField> fields = new LinkedHashMap<>();

    private final boolean flat;

    MappedFields(DocumentModel document) {
        flat = document.root().isFlat();
        add(document.object(), List.of());
    }

    /** Whether dots in names make no objects. */
    boolean isFlat() {
        return flat;
    }

    Collection<MappedField> all() {
        return fields.values();
    }

    Set<String> paths() {
        return fields.keySet();
    }

    Optional<MappedField> find(String path) {
        return Optional.ofNullable(fields.get(path));
    }

    private void add(ObjectModel object, List<MappedField> around) {
        String prefix = around.isEmpty() ? "" : around.get(around.size() - 1).path() + ".";
        for (PropertyModel property : object.fields()) {
            MappedField field =
                    new MappedField(prefix + property.fieldName(), property.field(), property, around, false);
            fields.putIfAbsent(field.path(), field);
            for (SubField subField : property.field().subFields()) {
                String path = field.path() + "." + subField.name();
                fields.putIfAbsent(path, new MappedField(path, subField.mapping(), property, around, true));
            }
            property.object().ifPresent(inner -> add(inner, and(around, field)));
        }
    }

    private static List<MappedField> and(List<MappedField> around, MappedField inner) {
        List<MappedField> all = new ArrayList<>(around);
        all.add(inner);
        return all;
    }
}
