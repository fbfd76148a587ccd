package dev.espalier.processor;

import dev.espalier.schema.JsonTree;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Arguments for query methods, and how each is written in JSON. */
final class SampleArguments {

    private static final Map<Class<?>, Object> VALUES = Map.ofEntries(
            Map.entry(int.class, 7),
            Map.entry(Integer.class, 7),
            Map.entry(float.class, 1.5f),
            Map.entry(boolean.class, true),
            Map.entry(Boolean.class, true),
            Map.entry(LocalDate.class, LocalDate.of(2026, 1, 2)),
            Map.entry(Instant.class, Instant.parse("2026-01-02T03:04:05Z")));

    private SampleArguments() {}

    /** An argument; a text is its own placeholder. */
    static Object of(Parameter parameter) {
        Type type = parameter.getParameterizedType();
        Class<?> raw = parameter.getType();
        if (raw == String[].class) {
            return new String[] {value(parameter.getName(), String.class).toString()};
        }
        if (raw == Integer[].class) {
            return new Integer[] {7};
        }
        if (raw == int[].class) {
            return new int[] {7};
        }
        if (type instanceof ParameterizedType generic) {
            Object element = value(parameter.getName(), erased(generic.getActualTypeArguments()[0]));
            return raw == Set.class ? Set.of(element) : List.of(element);
        }
        return value(parameter.getName(), raw);
    }

    /** The argument as JSON. */
    static String json(Object argument) {
        if (argument instanceof Iterable<?> several) {
            return "[" + json(several.iterator().next()) + "]";
        }
        if (argument instanceof Object[] several) {
            return "[" + json(several[0]) + "]";
        }
        if (argument instanceof int[] several) {
            return "[" + several[0] + "]";
        }
        if (argument instanceof Instant) {
            return "\"2026-01-02T03:04:05.000Z\"";
        }
        boolean bare = argument instanceof Number || argument instanceof Boolean;
        return bare ? argument.toString() : JsonTree.of(argument.toString()).compact();
    }

    private static Object value(String name, Class<?> type) {
        if (type == String.class) {
            return ":" + name;
        }
        return type.isEnum() ? type.getEnumConstants()[0] : VALUES.get(type);
    }

    private static Class<?> erased(Type type) {
        return type instanceof WildcardType wildcard ? erased(wildcard.getUpperBounds()[0]) : (Class<?>) type;
    }
}
