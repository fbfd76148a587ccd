package dev.espalier.conformance.mapping;

import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import java.util.EnumSet;
import java.util.Set;

/** The field types of a mapping. */
final class MappedTypes {

    private MappedTypes() {}

    static Set<FieldType> in(JsonObject mapping) {
        Set<FieldType> types = EnumSet.noneOf(FieldType.class);
        collect(mapping, types);
        return types;
    }

    private static void collect(JsonObject holder, Set<FieldType> types) {
        for (String section : new String[] {"properties", "fields"}) {
            for (JsonTree field : holder.object(section).members().values()) {
                if (field instanceof JsonObject object) {
                    String name = object.text("type");
                    FieldType.named(name == null ? "object" : name).ifPresent(types::add);
                    collect(object, types);
                }
            }
        }
    }
}
