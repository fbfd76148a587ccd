package dev.espalier.samples.truth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.client.SearchClient;
import dev.espalier.codec.CodecException;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.RequiresFeature;
import dev.espalier.testing.SearchCluster;
import dev.espalier.testing.ServerFeature;
import dev.espalier.transport.error.ResponseException;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Query methods compare numbers, dates, addresses, versions, constants and other values as Java does, on each server; what a field has no
 * room for is refused, or compared rightly as well.
 */
@EverySearchServer
class ComparisonsTest {

    @TempDir
    static Path output;

    private static final String RELEASE = """
            @Document(index = "releases")
            record Release(@Id int id, @VersionField String release) {

                public record Found(int id) {}
            }
            """;

    private static final Map<String, CompiledRepository> COMPILED = new HashMap<>();

    @BeforeAll
    static void compile() {
        compile(Quantity.class, Columns.ofQuantity());
        compile(ExactQuantity.class, Columns.ofExactQuantity());
        COMPILED.put(
                "Release",
                CompiledRepository.withDocument(
                        "elasticsearch:8.19,opensearch:3.3",
                        "Releases",
                        RELEASE,
                        "Release",
                        methods("Release", Columns.ofRelease()),
                        output.resolve("Release")));
    }

    private static void compile(Class<?> document, List<Column<?>> columns) {
        String name = document.getSimpleName();
        List<String> methods = methods(name, columns);
        COMPILED.put(
                name, new CompiledRepository(name + "Questions", document, "Integer", methods, output.resolve(name)));
    }

    private static List<String> methods(String document, List<Column<?>> columns) {
        return columns.stream()
                .flatMap(column -> column.methods().entrySet().stream()
                        .map(method -> "    List<" + document + ".Found> " + column.method(method.getKey()) + "("
                                + method.getValue() + ");\n"))
                .toList();
    }

    @AfterAll
    static void close() throws IOException {
        for (CompiledRepository repository : COMPILED.values()) {
            repository.close();
        }
        COMPILED.clear();
    }

    @Test
    void areThoseOfJava(SearchCluster cluster) throws ReflectiveOperationException {
        assertComparesAsJava(cluster, Quantity.class, Quantity_.DOCUMENT, Columns.ofQuantity());
    }

    @Test
    @RequiresFeature({ServerFeature.UNSIGNED_LONG, ServerFeature.SCALED_FLOAT})
    void ofNumbersWithoutSignOrWithFixedDigitsAreThoseOfJava(SearchCluster cluster)
            throws ReflectiveOperationException {
        assertComparesAsJava(cluster, ExactQuantity.class, ExactQuantity_.DOCUMENT, Columns.ofExactQuantity());
    }

    @Test
    @RequiresFeature(ServerFeature.VERSION_FIELD)
    void ofVersionsAreThoseOfSemanticVersioning(SearchCluster cluster) throws ReflectiveOperationException {
        CompiledRepository compiled = COMPILED.get("Release");
        assertComparesAsJava(cluster, compiled.load("Release"), compiled.type("Release"), Columns.ofRelease());
    }

    private static <T> void assertComparesAsJava(
            SearchCluster cluster, Class<?> document, DocumentType<T, Integer> type, List<Column<?>> columns)
            throws ReflectiveOperationException {
        try (SearchClient client = SearchClient.connect(cluster.address(0).toString())) {
            hold(client, document, type, columns);
            Object repository = COMPILED.get(document.getSimpleName()).over(client);
            List<String> wrong = new ArrayList<>();
            for (Column<?> column : columns) {
                collectWrong(repository, column, rows(columns), wrong);
            }
            assertEquals("", String.join("\n", wrong));
        }
    }

    private static <V> void collectWrong(Object repository, Column<V> column, int rows, List<String> wrong)
            throws ReflectiveOperationException {
        for (Column.Question<V> question : column.questions()) {
            SortedSet<Integer> expected = new TreeSet<>();
            IntStream.range(0, rows)
                    .filter(id -> id < column.values().size()
                            ? question.holds().test(column.values().get(id))
                            : question.holdsWithoutValue())
                    .forEach(expected::add);
            String found = ask(repository, column.method(question.method()), question.arguments());
            boolean beyond = question.arguments().stream()
                    .anyMatch(argument -> column.others().contains(argument)
                            || argument instanceof List<?> some && some.stream().anyMatch(column.others()::contains));
            if (!expected.toString().equals(found) && !(beyond && found.startsWith("refused"))) {
                wrong.add(column.method(question.method()) + question.arguments() + ": expected " + expected
                        + ", found " + found);
            }
        }
    }

    /** The ids of what is found, or that the question is refused. */
    private static String ask(Object repository, String name, List<?> arguments) throws ReflectiveOperationException {
        Method method = Arrays.stream(repository.getClass().getDeclaredMethods())
                .filter(declared -> declared.getName().equals(name))
                .findFirst()
                .orElseThrow();
        try {
            SortedSet<Object> ids = new TreeSet<>();
            for (Object found : (Collection<?>) method.invoke(repository, arguments.toArray())) {
                Method id = found.getClass().getMethod("id");
                id.setAccessible(true);
                ids.add(id.invoke(found));
            }
            return ids.toString();
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause();
            boolean refused = cause instanceof CodecException
                    || cause instanceof ResponseException answer && answer.status() == 400;
            return (refused ? "refused: " : "failed: ") + cause;
        }
    }

    /** One value of each column in each document, and none in those for which a column has none left. */
    @SuppressWarnings("unchecked") // the class is that of the type
    private static <T> void hold(
            SearchClient client, Class<?> document, DocumentType<T, Integer> type, List<Column<?>> columns)
            throws ReflectiveOperationException {
        client.indexes().delete(type);
        client.indexes().ensure(type);
        RecordComponent[] components = document.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Constructor<?> constructor = document.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        List<T> documents = new ArrayList<>();
        for (int id = 0; id < rows(columns); id++) {
            Object[] values = new Object[components.length];
            values[0] = id;
            for (int i = 1; i < values.length; i++) {
                List<?> column = columns.get(i - 1).values();
                values[i] = id < column.size() ? column.get(id) : null;
            }
            documents.add((T) constructor.newInstance(values));
        }
        client.documents(type).saveAll(documents).orThrow();
        client.documents(type).refresh();
    }

    private static int rows(List<Column<?>> columns) {
        return 1
                + columns.stream()
                        .mapToInt(column -> column.values().size())
                        .max()
                        .orElseThrow();
    }
}
