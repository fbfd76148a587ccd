/** Judges how fields are mapped: rules of one subject each, over all fields of a document at their full names. */
@NullMarked
package dev.espalier.processor.validation.mapping;

import org.jspecify.annotations.NullMarked;
