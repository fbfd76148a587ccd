/** The annotation processor: the steps it takes for each annotated type, and its only doors to the compiler. */
@NullMarked
package dev.espalier.processor;

import org.jspecify.annotations.NullMarked;
