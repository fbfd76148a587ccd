/**
 * Measures whole calls over a socket: {@link dev.espalier.benchmarks.roundtrip.RoundTrips} starts a fast stub of a server and
 * one process for each client, and lets them run in turn. The processor time is that of the client's process alone.
 */
@NullMarked
package dev.espalier.benchmarks.roundtrip;

import org.jspecify.annotations.NullMarked;
