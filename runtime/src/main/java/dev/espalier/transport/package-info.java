/**
 * Gets one request answered by one of several nodes: addresses, choice of a node, health, retries, time limits, HTTP.
 * Knows nothing of documents and queries; bodies are bytes.
 */
@NullMarked
package dev.espalier.transport;

import org.jspecify.annotations.NullMarked;
