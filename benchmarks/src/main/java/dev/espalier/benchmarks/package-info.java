/** Measures generated code beside hand-written code and databind, each checked for the right result first. */
@NullMarked
package dev.espalier.benchmarks;

import org.jspecify.annotations.NullMarked;
