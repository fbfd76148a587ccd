/**
 * Gets one request answered by one of several nodes: addresses, choice of a node, health, retries, time limits, HTTP.
 * Knows nothing of documents and queries; bodies are bytes.
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
 * <tr><td>no free connection, answer too large or unreadable, exception of a reader, interrupt, close</td><td>as
 *     before</td></tr>
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
 */
@NullMarked
package dev.espalier.transport;

import org.jspecify.annotations.NullMarked;
