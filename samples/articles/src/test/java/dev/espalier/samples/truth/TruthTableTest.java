package dev.espalier.samples.truth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.client.SearchClient;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * And, Or and Not in the names of methods: all shapes of up to four conditions, against all rows that there can be, on each
 * server. Conditions that score and conditions that do not, of the document and of its elements, stand side by side.
 */
@EverySearchServer
class TruthTableTest {

    /** Elements at the end, so that they meet in conjunctions; and apart, so that others stand between them. */
    private static final List<List<Property>> ORDERS = List.of(
            List.of(Property.A, Property.B, Property.D, Property.E),
            List.of(Property.D, Property.A, Property.E, Property.B));

    @TempDir
    static Path output;

    private static final Map<String, Shape> SHAPES = new TreeMap<>();
    private static CompiledRepository compiled;

    @BeforeAll
    static void compile() {
        List<String> methods = new ArrayList<>();
        ORDERS.stream().flatMap(Shape::all).forEach(shape -> {
            String parameters = Stream.of("p", "q", "r", "s")
                    .limit(shape.conditions())
                    .map(name -> "String " + name)
                    .collect(Collectors.joining(", "));
            String together = "findBy" + shape.name();
            if (SHAPES.put(together, shape) == null) {
                methods.add("    List<Row.Found> " + together + "(" + parameters + ");\n");
            }
        });
        compiled = new CompiledRepository("Rows", Row.class, "Integer", methods, output);
    }

    @AfterAll
    static void close() throws IOException {
        compiled.close();
    }

    @Test
    void agreesWithTheServer(SearchCluster cluster) throws ReflectiveOperationException {
        List<Row> rows = Row.all();
        try (SearchClient client = SearchClient.connect(cluster.address(0).toString())) {
            client.indexes().delete(Row_.DOCUMENT);
            client.indexes().ensure(Row_.DOCUMENT);
            client.documents(Row_.DOCUMENT).saveAll(rows).orThrow();
            client.documents(Row_.DOCUMENT).refresh();
            Object repository = compiled.over(client);

            List<String> wrong = new ArrayList<>();
            for (Method method : repository.getClass().getDeclaredMethods()) {
                Shape shape = SHAPES.get(method.getName());
                if (shape != null) {
                    SortedSet<Integer> expected = ids(
                            rows.stream().filter(row -> shape.holds(row, false)).toList());
                    SortedSet<Integer> found = ask(method, repository);
                    if (!expected.equals(found)) {
                        wrong.add(method.getName() + ": expected " + expected + ", found " + found);
                    }
                }
            }
            assertEquals(List.of(), wrong);
        }
    }

    private static SortedSet<Integer> ask(Method method, Object repository) throws ReflectiveOperationException {
        Object[] arguments = new Object[method.getParameterCount()];
        Arrays.fill(arguments, "y");
        Collection<?> found = (Collection<?>) method.invoke(repository, arguments);
        return found.stream().map(row -> ((Row.Found) row).id()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedSet<Integer> ids(List<Row> rows) {
        return rows.stream().map(Row::id).collect(Collectors.toCollection(TreeSet::new));
    }
}
