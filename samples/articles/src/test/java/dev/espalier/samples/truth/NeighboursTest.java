package dev.espalier.samples.truth;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.espalier.client.SearchClient;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.RequiresFeature;
import dev.espalier.testing.SearchCluster;
import dev.espalier.testing.ServerFeature;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/**
 * Methods find as many neighbours of a vector as they are asked for, the nearest first, among the documents that satisfy the other
 * conditions.
 */
@EverySearchServer
class NeighboursTest {

    private static final int POINTS = 60;

    private static final String DOCUMENT = """
            @Document(index = "made-points")
            record Point(
                    @Id int id,
                    int size,
                    String kind,
                    @TextField String words,
                    @DenseVectorField(
                            dims = 3,
                            similarity = VectorSimilarity.L2_NORM,
                            indexOptions = @VectorIndexOptions(type = VectorIndexType.HNSW))
                    float[] at) {

                public record Found(int id) {}
            }
            """;

    private static final List<String> METHODS = List.of("""
                List<Point.Found> findByAtNearest(float[] at, int k);
                List<Point.Found> findByAtNearestAndKind(float[] at, int k, String kind);
                List<Point.Found> findBySizeLessThanAndAtNearestAndKindNot(int size, float[] at, int k, String kind);
                List<Point.Found> findByAtNearestOrderBySizeDesc(float[] at, int k);
                List<Point.Found> findTop2ByAtNearest(float[] at, int k);
                long countByAtNearestAndKind(float[] at, int k, String kind);
                Page<Point.Found> findByKindAndAtNearest(String kind, float[] at, int k, PageRequest page);
                SearchResult<Point> searchByAtNearestAndWordsMatches(float[] at, int k, String words);
            """);

    private final float[][] places = places();

    @Test
    @RequiresFeature(ServerFeature.DENSE_VECTOR)
    void areFoundNearestFirstAmongThoseThatAreMeant(SearchCluster cluster, @TempDir Path output) throws Exception {
        try (SearchClient client = SearchClient.connect(cluster.address(0).toString());
                CompiledRepository compiled = CompiledRepository.withDocument(
                        "elasticsearch:8.19", "Points", DOCUMENT, "Point", METHODS, output)) {
            hold(client, compiled);
            Object points = compiled.over(client);
            List<Executable> checks = new ArrayList<>();
            for (float[] at : List.of(new float[] {0, 0, 0}, new float[] {9, -9, 3}, places[7])) {
                checks.add(() -> assertEquals(nearest(at, 5, id -> true), ids(points, "findByAtNearest", at, 5)));
                checks.add(() -> assertEquals(
                        nearest(at, 4, id -> id % 3 == 0), ids(points, "findByAtNearestAndKind", at, 4, "kind 0")));
                checks.add(() -> assertEquals(
                        nearest(at, 6, id -> id < 40 && id % 3 != 1),
                        ids(points, "findBySizeLessThanAndAtNearestAndKindNot", 40, at, 6, "kind 1")));
                checks.add(() -> assertEquals(
                        nearest(at, 5, id -> true).stream()
                                .sorted(Comparator.reverseOrder())
                                .toList(),
                        ids(points, "findByAtNearestOrderBySizeDesc", at, 5)));
                checks.add(() -> assertEquals(nearest(at, 2, id -> true), ids(points, "findTop2ByAtNearest", at, 7)));
                checks.add(() -> assertEquals(3L, call(points, "countByAtNearestAndKind", at, 3, "kind 2")));
                checks.add(() -> assertEquals(List.of(), ids(points, "findByAtNearestAndKind", at, 3, "no kind")));
            }
            checks.add(() -> assertEquals(
                    POINTS, ids(points, "findByAtNearest", places[0], 1000).size()));
            checks.add(() -> assertThrows(
                    IllegalArgumentException.class, () -> call(points, "findByAtNearest", new float[] {1, 2}, 3)));
            checks.add(() ->
                    assertThrows(IllegalArgumentException.class, () -> call(points, "findByAtNearest", places[0], 0)));
            assertAll(checks);
        }
    }

    /** The ids of as many points as are asked for, by the distances that Java computes. */
    private List<Integer> nearest(float[] at, int k, IntPredicate among) {
        return IntStream.range(0, POINTS)
                .filter(among)
                .boxed()
                .sorted(Comparator.comparingDouble(id -> distance(places[id], at)))
                .limit(k)
                .toList();
    }

    private static double distance(float[] one, float[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(i -> ((double) one[i] - other[i]) * ((double) one[i] - other[i]))
                .sum();
    }

    private static float[][] places() {
        Random random = new Random(3);
        float[][] places = new float[POINTS][3];
        for (float[] place : places) {
            for (int i = 0; i < place.length; i++) {
                place[i] = random.nextInt(-1000, 1000) / 100f;
            }
        }
        return places;
    }

    @SuppressWarnings("unchecked")
    private <T> void hold(SearchClient client, CompiledRepository compiled) throws ReflectiveOperationException {
        Constructor<?> constructor = compiled.load("Point").getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        DocumentType<T, Integer> type = compiled.type("Point");
        List<T> documents = new ArrayList<>();
        for (int id = 0; id < POINTS; id++) {
            documents.add((T) constructor.newInstance(id, id, "kind " + id % 3, "point " + id, places[id]));
        }
        client.indexes().delete(type);
        client.indexes().ensure(type);
        client.documents(type).saveAll(documents).orThrow();
        client.documents(type).refresh();
    }

    private static List<Integer> ids(Object repository, String name, Object... arguments) throws Throwable {
        List<Integer> ids = new ArrayList<>();
        for (Object found : (Collection<?>) call(repository, name, arguments)) {
            Method id = found.getClass().getMethod("id");
            id.setAccessible(true);
            ids.add((Integer) id.invoke(found));
        }
        return ids;
    }

    private static Object call(Object repository, String name, Object... arguments) throws Throwable {
        Method method = Arrays.stream(repository.getClass().getDeclaredMethods())
                .filter(declared -> declared.getName().equals(name))
                .findFirst()
                .orElseThrow();
        try {
            method.setAccessible(true);
            return method.invoke(repository, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
