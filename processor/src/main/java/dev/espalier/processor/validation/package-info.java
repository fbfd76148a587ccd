/** Judges the facts of a model alone: what the server would refuse, and what contradicts itself. */
@NullMarked
package dev.espalier.processor.validation;

import org.jspecify.annotations.NullMarked;
