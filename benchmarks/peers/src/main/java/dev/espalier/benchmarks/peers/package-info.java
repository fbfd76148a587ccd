/** Other libraries beside generated code, each as its documentation shows it. */
@NullMarked
package dev.espalier.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
