package dev.espalier.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs all tests of a class once for each {@link SearchServerKind}, and gives them a running {@link SearchCluster} as a
 * parameter of a constructor or method.
 *
 * <pre>{@code
 * @EverySearchServer
 * class ArticlesTest {
 *
 *     @Test
 *     @RequiresFeature(ServerFeature.DENSE_VECTOR)
 *     void findsNeighbours(SearchCluster cluster) {
 *         ...
 *     }
 * }
 * }</pre>
 *
 * <p>Each run is named after the server. Where a server cannot run, or lacks a {@linkplain RequiresFeature feature},
 * its tests are skipped, and the reason is shown. A test that starts clusters of its own asks for the
 * {@link SearchServerKind} as a parameter instead. What JUnit calls once for all repetitions gets neither: {@code @BeforeAll}
 * methods, and the constructor with {@code Lifecycle.PER_CLASS}.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ClassTemplate
@ExtendWith(EverySearchServerExtension.class)
public @interface EverySearchServer {

    /** {@return the servers; all of them by default} */
    SearchServerKind[] value() default {
        SearchServerKind.OPENSEARCH_2,
        SearchServerKind.OPENSEARCH_3,
        SearchServerKind.ELASTICSEARCH_8,
        SearchServerKind.ELASTICSEARCH_9
    };

    /** {@return the number of nodes, at least 1} */
    int nodes() default 1;

    /**
     * Whether the nodes answer over HTTPS alone, and only to those who name themselves, as with {@link
     * SearchClusterBuilder#secured()}. Tests are skipped, and the reason is shown, on servers that lack
     * {@link ServerFeature#SECURITY}.
     *
     * @return whether the clusters are secured
     */
    boolean secured() default false;

    /**
     * Whether the clusters are shared with other classes, as with {@link SearchServer#shared()}, so that nothing can stop
     * them. If {@code false}, each repetition of the class has one for itself, which is closed after its last test.
     *
     * @return whether the clusters are shared
     */
    boolean shared() default true;
}
