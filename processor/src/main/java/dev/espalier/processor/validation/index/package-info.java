/** Judges what an index is besides a mapping and analysis: its settings, its order and its further names. */
@NullMarked
package dev.espalier.processor.validation.index;

import org.jspecify.annotations.NullMarked;
