package dev.espalier.schema;

import dev.espalier.schema.JsonTree.JsonObject;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How large a mapping is, counted as the servers do: objects, multi-fields, aliases and runtime fields are fields too;
 * the fields that every index has by itself are not counted.
 *
 * @param fields the number of fields
 * @param depth the number of objects around the innermost field, and the field itself
 * @param nested the number of nested objects
 * @param contributors the number of fields of each field of the mapping itself, itself included; the largest first
 */
public record MappingSize(long fields, long depth, long nested, Map<String, Long> contributors) {

    /** Copies the contributors, largest first and in the order of the mapping among equals. */
    public MappingSize {
        Map<String, Long> sorted = new LinkedHashMap<>();
        contributors.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        contributors = Collections.unmodifiableMap(sorted);
    }

    /**
     * Measures a mapping.
     *
     * @param mapping what stands under {@code "mappings"}
     * @return its size
     */
    public static MappingSize of(JsonObject mapping) {
        Map<String, Long> contributors = new LinkedHashMap<>();
        long depth = 0;
        long nested = 0;
        JsonObject properties = mapping.object("properties");
        for (String name : properties.members().keySet()) {
            MappingSize size = ofField(properties.object(name));
            contributors.put(name, size.fields);
            depth = Math.max(depth, size.depth);
            nested += size.nested;
        }
        long computed = mapping.object("runtime").members().size();
        if (computed > 0) {
            contributors.put("runtime", computed);
        }
        long fields = contributors.values().stream().mapToLong(Long::longValue).sum();
        return new MappingSize(fields, depth, nested, contributors);
    }

    private static MappingSize ofField(JsonObject field) {
        MappingSize inner = of(new JsonObject(Map.of("properties", field.object("properties"))));
        String type = field.text("type");
        boolean nested = FieldType.NESTED.typeName().equals(type);
        boolean object = type == null || nested || FieldType.OBJECT.typeName().equals(type);
        long depth = object ? 1 + Math.max(inner.depth, 1) : 1; // servers leave room for a field in an empty object
        return new MappingSize(
                1 + subFields(field) + hidden(field) + inner.fields, depth, inner.nested + (nested ? 1 : 0), Map.of());
    }

    private static long subFields(JsonObject field) {
        JsonObject fields = field.object("fields");
        return fields.members().keySet().stream()
                .mapToLong(name -> 1 + hidden(fields.object(name)))
                .sum();
    }

    /** A field for each size of shingles, and one for prefixes. */
    private static long hidden(JsonObject field) {
        if (!FieldType.SEARCH_AS_YOU_TYPE.typeName().equals(field.text("type"))) {
            return 0;
        }
        JsonTree size = field.get("max_shingle_size");
        String text = size == null ? null : ParameterValues.text(size);
        return text == null ? 3 : Long.parseLong(text);
    }

    /**
     * The fields that make the mapping large.
     *
     * @param count how many to name
     * @return texts such as {@code orders (212)}, the largest first
     */
    public List<String> largest(int count) {
        return contributors.entrySet().stream()
                .limit(count)
                .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                .toList();
    }
}
