/** Prints for people: progress, figures, aligned columns. */
@NullMarked
package dev.espalier.samples.jdk.terminal;

import org.jspecify.annotations.NullMarked;
