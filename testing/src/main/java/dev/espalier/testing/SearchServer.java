package dev.espalier.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives JUnit tests a running {@link SearchCluster} as a parameter of a constructor or method.
 *
 * <pre>{@code
 * @SearchServer
 * class ArticlesTest {
 *
 *     @Test
 *     void findsWhatItHasSaved(SearchCluster cluster) {
 *         URI address = cluster.address(0);
 *         ...
 *     }
 * }
 * }</pre>
 *
 * <p>On a class it counts for every {@code SearchCluster} parameter of the class and its nested classes; on a parameter
 * for this one. The cluster starts when it is first asked for. JUnit 6 must be on the class path; this library does not
 * bring it.
 */
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SearchServerExtension.class)
public @interface SearchServer {

    /** {@return what the nodes are; tests are skipped, and the reason is shown, where it cannot run} */
    SearchServerKind value() default SearchServerKind.OPENSEARCH_2;

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
     * Whether all tests of the run that ask for the same server, number of nodes and security share one cluster, which is closed at the end
     * of the run. Such tests keep apart by the names of their indexes, and cannot stop, start or close anything:
     * attempts are refused with an {@link UnsupportedOperationException}.
     *
     * <p>If {@code false}, the cluster belongs to the annotated class and is closed after its last test; or to the
     * annotated parameter, and is closed after the test.
     *
     * @return whether the cluster is shared
     */
    boolean shared() default true;
}
