package dev.espalier.samples.articles;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Compares by content what Java compares by identity: arrays and queues, in records, lists and maps. */
final class Sameness {

    private Sameness() {}

    /** A value that equals those of the same content, and prints it. */
    static @Nullable Object of(@Nullable Object value) {
        // equal sets may differ in their order, and trees are compared as what they are
        if (value == null || value instanceof Set<?> || value instanceof JsonNode) {
            return value;
        }
        if (value.getClass().isArray()) {
            List<Object> list = new ArrayList<>();
            for (int i = 0; i < Array.getLength(value); i++) {
                list.add(of(Array.get(value, i)));
            }
            return list;
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> entries = new HashMap<>();
            map.forEach((key, held) -> entries.put(key, of(held)));
            return entries;
        }
        if (value instanceof Iterable<?> several) {
            List<Object> list = new ArrayList<>();
            several.forEach(element -> list.add(of(element)));
            return list;
        }
        return value instanceof Record whole && value.getClass().getPackage() == Sameness.class.getPackage()
                ? components(whole)
                : value;
    }

    private static List<Object> components(Record whole) {
        List<Object> list = new ArrayList<>();
        list.add(whole.getClass().getSimpleName());
        try {
            for (RecordComponent component : whole.getClass().getRecordComponents()) {
                list.add(component.getName() + "=");
                list.add(of(component.getAccessor().invoke(whole)));
            }
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
        return list;
    }
}
