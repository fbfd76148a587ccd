/** Judges the analysis of an index: which components there are, what they are told and what they are put together from. */
@NullMarked
package dev.espalier.processor.validation.analysis;

import org.jspecify.annotations.NullMarked;
