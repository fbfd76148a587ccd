/**
 * Many writes in few requests. Every operation gets exactly one outcome, in the order of the input, and operations on
 * one document never overtake each other.
 */
@NullMarked
package dev.espalier.bulk;

import org.jspecify.annotations.NullMarked;
