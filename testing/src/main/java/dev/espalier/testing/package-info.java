/**
 * Real search nodes for tests: OpenSearch 2.19 from ordinary Maven dependencies, Elasticsearch 8.19 and 9.4 from a
 * download, in child processes of the tests, without Docker and without anything to install. A node answers after some
 * four seconds. {@link SearchServerKind} tells what the download needs.
 *
 * <pre>{@code
 * @SearchServer // with JUnit 6: one node, shared by all tests of the run
 * class ArticlesTest {
 *
 *     @Test
 *     void findsWhatItHasSaved(SearchCluster cluster) {
 *         try (SearchClient client = SearchClient.connect(cluster.address(0).toString())) {
 *             ...
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>Without JUnit, and for more: {@link SearchCluster#builder()} starts clusters of several nodes, whose nodes can be
 * stopped, killed and started again.
 *
 * <p>The server runs with the Java that runs the tests, or a newer one if it needs that, in a process whose class path holds the server's own jars
 * alone; it does not meet the libraries of the tests.
 */
@NullMarked
package dev.espalier.testing;

import org.jspecify.annotations.NullMarked;
