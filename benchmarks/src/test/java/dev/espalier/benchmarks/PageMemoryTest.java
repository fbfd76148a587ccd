package dev.espalier.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.search.Hit;
import dev.espalier.search.SearchResult;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A page that was read keeps its documents, and neither the response nor what read it. */
class PageMemoryTest {

    private final SearchResult<Product> page =
            new GeneratedPageReader().read(SamplePage.of(SampleProducts.all()).json());

    @Test
    void holdsDocumentsAndWhatTheResponseSaysOfEachAlone() throws IllegalAccessException {
        List<Product> documents = page.hits().stream().map(Hit::document).toList();
        Set<Object> others = reachable(page);
        others.removeAll(reachable(documents));

        Map<String, Long> counts = others.stream()
                .filter(object -> !object.getClass().getName().startsWith("java."))
                .map(object -> object.getClass().getSimpleName())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        assertEquals(
                Map.of(
                        "SearchResult", 1L,
                        "Shards", 1L,
                        "Total", 1L,
                        "AggregationResults", 1L,
                        "NamedResults", 1L,
                        "Aggregations", 1L,
                        "Hit", 100L,
                        "SortValues", 100L,
                        "Object[]", 1L),
                counts);
    }

    @Test
    void holdsTheTextOfItsDocumentsAlone() throws IllegalAccessException {
        List<Product> documents = page.hits().stream().map(Hit::document).toList();
        assertEquals(texts(documents) + "products-000001".length(), texts(page));
    }

    /** How many characters there are in all strings, each of which is counted once. */
    private static long texts(Object root) throws IllegalAccessException {
        return reachable(root).stream()
                .filter(String.class::isInstance)
                .mapToLong(text -> ((String) text).length())
                .sum();
    }

    /** All objects that one holds. Those of the JDK hold nothing but their elements. */
    private static Set<Object> reachable(Object root) throws IllegalAccessException {
        Set<Object> found = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Object next = open.pop();
            if (!found.add(next)) {
                continue;
            }
            if (next instanceof Collection<?> elements) {
                open.addAll(elements);
            } else if (next instanceof Object[] elements) {
                open.addAll(List.of(elements));
            } else if (!next.getClass().getName().startsWith("java.") && !(next instanceof Enum)) {
                addFields(next, open);
            }
        }
        return found;
    }

    private static void addFields(Object object, Deque<Object> open) throws IllegalAccessException {
        for (Class<?> type = object.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                field.setAccessible(true);
                if (!Modifier.isStatic(field.getModifiers()) && field.get(object) != null) {
                    open.add(field.get(object));
                }
            }
        }
    }
}
