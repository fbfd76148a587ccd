/**
 * Gets one request answered by one of several nodes: addresses, choice of a node, health, retries, time limits, HTTP.
 * Knows nothing of documents and queries; bodies are bytes.
 *
 * <p>This package has the way in, the configuration, and the calls with their retries. Below it lie {@linkplain
 * dev.espalier.transport.request requests and answers}, {@linkplain dev.espalier.transport.error errors}, {@linkplain
 * dev.espalier.transport.node nodes}, {@linkplain dev.espalier.transport.discovery sources of nodes}, {@linkplain
 * dev.espalier.transport.tls encryption} and {@linkplain dev.espalier.transport.layer the place of the HTTP client}, and
 * what no user sees: the attempts over HTTP, and the nodes in use.
 *
 * <h2>What marks a node</h2>
 *
 * <p>Health is about nodes, errors are about requests. A node is avoided for what it does to connections, never for what
 * it says about a request:
 *
 * <table>
 * <caption>Outcomes of an attempt</caption>
 * <tr><th>outcome</th><th>the node</th></tr>
 * <tr><td>refused, unreachable, unknown name, TLS failure, connection lost</td><td>failed</td></tr>
 * <tr><td>502, 503, 504 without an error of the whole cluster in the body</td><td>failed</td></tr>
 * <tr><td>silent for the response time-out, or until the deadline of the call</td><td>suspected; failed at the third time
 *     within a minute, with no answer in between</td></tr>
 * <tr><td>an answer that was read, any other status, 429 and 408 among them</td><td>well</td></tr>
 * <tr><td>no free connection, answer too large or unreadable, exception of a reader, error on an I/O thread, interrupt,
 *     close</td><td>as before</td></tr>
 * </table>
 *
 * <p>A node that failed is avoided for a second, then twice as long after each further failure, up to 30 seconds, give or
 * take a fifth. Then one request finds out whether it is back, while the others still avoid it. When all nodes are
 * avoided, the one that is due first is tried: there is always a node to try. Time is that of a clock which nobody moves.
 *
 * <h2>What discovery does</h2>
 *
 * <p>With several nodes, none of them with a path prefix, or when {@linkplain
 * dev.espalier.transport.TransportConfigBuilder#discovery told to}, a transport has one background thread ask for all
 * nodes of the cluster: with the first request, every five minutes, and within seconds after a failure or a change. It asks
 * with the headers and credentials of the configuration, the nodes in use first, the configured ones last, each for two
 * seconds at most. What is found takes the place of the nodes in use: nodes that left finish what they are doing, then
 * their connections are closed. No node is adopted that does not answer, or that belongs to another cluster; and an answer
 * of which nothing can be used changes nothing. Dedicated masters are left alone. A single node, a path prefix or a cloud
 * id stands for something in front of the cluster, and is kept to.
 *
 * <h2>What is sent again, and when</h2>
 *
 * <p>There is one layer that retries, for blocking and asynchronous calls alike: {@link
 * dev.espalier.transport.request.RetryPolicy}. The {@linkplain dev.espalier.transport.request.RetryPolicy#standard
 * default} repeats what no node can have carried out, what was refused with 429, and otherwise only what is {@linkplain
 * dev.espalier.transport.request.Request#idempotent() idempotent}. A kept connection that the node had closed is
 * replaced, and the request sent again over a new one, within the same attempt. In the long run one call in ten is
 * repeated, not counting those that never reached a node. Bulks bring rules of their own in place of this
 * policy, as each of their operations has an outcome: {@link dev.espalier.bulk.BulkSettings}.
 *
 * <h2>What each time limit bounds</h2>
 *
 * <table>
 * <caption>Time limits</caption>
 * <tr><th>limit</th><th>bounds</th></tr>
 * <tr><td>connect</td><td>establishing one connection, for each address of the host; then the agreement on encryption, which
 *     has at least five seconds, but no longer than the response time-out</td></tr>
 * <tr><td>lease</td><td>waiting for a free connection to a node, first come, first served</td></tr>
 * <tr><td>response</td><td>silence of the node: before the answer, and between two parts of it</td></tr>
 * <tr><td>deadline</td><td>the whole call: attempts, pauses, reading the answer</td></tr>
 * <tr><td>close</td><td>what calls in flight are given when the transport is closed</td></tr>
 * </table>
 *
 * <h2>What runs on which thread</h2>
 *
 * <p>A blocking call does everything on the thread that makes it, platform or virtual, and holds no monitor while it
 * waits; over an HTTP client of yours, that one has its threads. One daemon thread, {@code espalier-transport-deadlines}, cuts off what is late. The first asynchronous call
 * starts up to four daemon threads, {@code espalier-io-*}, which do nothing but I/O: readers, retry policies and what
 * depends on a future run on the {@linkplain dev.espalier.transport.TransportConfigBuilder#executor executor}, or without one on
 * daemon threads {@code espalier-async-*}, as many as are busy at a time. An error on an I/O thread fails the call that it
 * serves with just that error; should the thread end by it, those that it served are repeated if they may be, and there are
 * new threads, which the log tells. A blocking
 * call on an I/O thread, which only an executor without threads of its own can bring about, is refused with an {@link
 * java.lang.IllegalStateException}. Closing the transport ends all of its threads.
 *
 * <h2>What ends a call</h2>
 *
 * <p>Cancelling the future of an asynchronous call, cancelling a {@link
 * dev.espalier.transport.request.CancellationToken} of its options, the interrupt of the thread that makes a blocking one, and
 * closing the transport, after some time. It ends at once wherever it is: before the first attempt, while it waits for
 * credentials, for a connection, for the answer or the rest of it, and in the pause before the next attempt. Its connection is
 * closed unless it is not in use; no node is blamed, and no further attempt is made. What was sent may be carried out all the
 * same.
 *
 * <h2>Who the client is</h2>
 *
 * <p>Credentials go with every request to every node: always the same ({@link
 * dev.espalier.transport.TransportConfigBuilder#credentials credentials}), or those that a {@link
 * dev.espalier.transport.request.CredentialsProvider} gave last, which is asked again when a node answers with 401, on
 * a thread of its own; a request may have others or none ({@link
 * dev.espalier.transport.request.RequestOptions#withCredentials}). A {@link
 * dev.espalier.transport.request.RequestSigner} comes last and sees what is sent. Whom nodes have to be is said by
 * {@link dev.espalier.transport.tls.TlsSettings}; a node that is not gets no byte of a request, and is not asked a
 * second time in the same call. No text form, log line or message of this package repeats a secret; a cause that a
 * provider or signer threw is passed on as it is.
 *
 * <h2>What can be replaced</h2>
 *
 * <table>
 * <caption>Interfaces to implement, and what there is without</caption>
 * <tr><th>interface</th><th>decides</th><th>default</th></tr>
 * <tr><td>{@link dev.espalier.transport.node.NodeSelector}</td><td>the node of an attempt</td><td>each in turn</td></tr>
 * <tr><td>{@link dev.espalier.transport.request.RetryPolicy}</td><td>whether there is another attempt, and when</td>
 *     <td>as above</td></tr>
 * <tr><td>{@link dev.espalier.transport.request.BackoffPolicy}</td><td>pauses</td><td>random, longer each time</td></tr>
 * <tr><td>{@link dev.espalier.transport.discovery.NodeDiscovery}</td><td>which nodes there are</td>
 *     <td>those that the cluster names</td></tr>
 * <tr><td>{@link dev.espalier.transport.request.CredentialsProvider}</td><td>who the client is</td><td>always the same</td></tr>
 * <tr><td>{@link dev.espalier.transport.request.RequestSigner}</td><td>what is added to the bytes</td><td>nothing</td></tr>
 * <tr><td>{@link dev.espalier.transport.request.WarningHandler}</td><td>what becomes of warnings</td><td>the log</td></tr>
 * <tr><td>{@link dev.espalier.transport.request.RequestListener}, {@link dev.espalier.transport.node.NodeListener}</td>
 *     <td>nothing; they are told</td><td>the log is told of nodes</td></tr>
 * <tr><td>{@link java.util.concurrent.Executor}</td><td>the threads of what depends on futures</td><td>threads of the
 *     transport</td></tr>
 * <tr><td>{@link dev.espalier.transport.layer.HttpLayer}</td><td>how one attempt goes over HTTP</td>
 *     <td>Apache HttpClient</td></tr>
 * <tr><td>{@link dev.espalier.transport.Transport}</td><td>all of it: {@code SearchClient.builder().build(transport)}</td>
 *     <td>HTTP, over Apache HttpClient</td></tr>
 * </table>
 *
 * <h2>What is logged</h2>
 *
 * <p>The logger of {@link dev.espalier.transport.Transport} has one line for each attempt at debug, without parameters
 * and bodies, and one for each incident of a node above that. The logger {@code dev.espalier.traffic} writes each
 * attempt at trace as a curl command, with the status and the body that came back as comments: of bodies the first KiB,
 * and in place of credentials a placeholder. The bodies of documents are in there as they are: it is meant for finding
 * faults, not for keeping. That of {@link dev.espalier.transport.request.WarningHandler} has what servers warn of.
 */
@NullMarked
package dev.espalier.transport;

import org.jspecify.annotations.NullMarked;
