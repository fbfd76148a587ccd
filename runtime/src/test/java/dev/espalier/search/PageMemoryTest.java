package dev.espalier.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.acme.Article;
import com.acme.Article_;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A page that was read holds its documents and what is told of them: no buffer, no map, no parser, no skipped field. */
class PageMemoryTest {

    private final Set<Object> reached = Collections.newSetFromMap(new IdentityHashMap<>());

    @Test
    void holdsNothingButTheDocuments() throws IllegalAccessException {
        SearchResult<?> page = read(100);
        visit(page);
        assertEquals(
                Set.of(
                        // the page, the results of no aggregations among it
                        "SearchResult",
                        "Total",
                        "Duration",
                        "Shards",
                        "AggregationResults",
                        "NamedResults",
                        "Aggregations",
                        "Object[]",
                        "OptionalDouble",
                        "Optional",
                        // the hits
                        "Hit",
                        "SortValues",
                        // the highlights of no field, one object for all
                        "MapN",
                        "Article",
                        "String",
                        "Long"),
                reached.stream()
                        .filter(object -> !(object instanceof Collection))
                        .map(object -> object.getClass().getSimpleName())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void growsWithTheDocumentsAlone() throws IllegalAccessException {
        visit(read(100));
        int ofOneHundred = reached.size();
        reached.clear();
        visit(read(200));
        int ofTwoHundred = reached.size();
        reached.clear();
        visit(read(300));
        assertEquals(ofTwoHundred - ofOneHundred, reached.size() - ofTwoHundred);
    }

    /** The name of the index is there once, and again only where it changes; an id is that of its document. */
    @Test
    void sharesWhatIsTheSame() {
        SearchResult<Article> page = read(4);
        assertSame(page.hits().get(0).index(), page.hits().get(1).index());
        assertEquals("articles-2", page.hits().get(2).index());
        assertSame(page.hits().get(2).index(), page.hits().get(3).index());
        page.hits().forEach(hit -> assertSame(hit.id(), hit.document().id()));
    }

    private static SearchResult<Article> read(int size) {
        String hits = IntStream.range(0, size)
                .mapToObj(i -> """
                        {"_index":"articles-%d","_id":"%d","_score":1.5,"_explanation":{"details":["Tree %d"]},
                         "_source":{"title":"Tree %d","unknown":{"a":["b",{"c":%d}]},"tags":["t%d"],"words":10},
                         "fields":{"x":[%d]},"sort":["s%d",%d]}""".formatted(i < size / 2 ? 1 : 2, i, i, i, i, i, i, i, 1000 + i))
                .collect(Collectors.joining(","));
        String response = "{\"took\":3,\"hits\":{\"total\":{\"value\":5000},\"hits\":[" + hits + "]}}";
        return new SearchResponseReader<>(Search.of(Article_.DOCUMENT))
                .read(new ByteArrayInputStream(response.getBytes(StandardCharsets.UTF_8)));
    }

    /** Types of the JDK are taken for what they stand for, collections for their elements. */
    private void visit(Object object) throws IllegalAccessException {
        if (object == null || !reached.add(object)) {
            return;
        }
        if (object instanceof Collection<?> elements) {
            for (Object element : elements) {
                visit(element);
            }
            return;
        }
        if (object instanceof Object[] elements) {
            visit(Arrays.asList(elements));
            return;
        }
        for (Class<?> type = object.getClass(); type != null && !isOfJdk(type); type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    field.setAccessible(true);
                    visit(field.get(object));
                }
            }
        }
    }

    private static boolean isOfJdk(Class<?> type) {
        return type.getName().startsWith("java.");
    }
}
