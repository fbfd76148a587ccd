/**
 * Measures what it costs to begin: {@link dev.espalier.benchmarks.start.ColdStart} starts a new process for each client and
 * stops the time until it has its first typed document.
 */
@NullMarked
package dev.espalier.benchmarks.start;

import org.jspecify.annotations.NullMarked;
