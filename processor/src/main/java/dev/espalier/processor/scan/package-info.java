/**
 * Asks the compiler about annotated types and answers with models. The only package, besides the root, that knows what
 * an element is.
 */
@NullMarked
package dev.espalier.processor.scan;

import org.jspecify.annotations.NullMarked;
