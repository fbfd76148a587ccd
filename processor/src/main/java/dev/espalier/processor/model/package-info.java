/**
 * The facts of documents and repositories, as the compiler has read them and without any compiler type: what the rest of
 * the processor works on, and what tests make by hand.
 */
@NullMarked
package dev.espalier.processor.model;

import org.jspecify.annotations.NullMarked;
