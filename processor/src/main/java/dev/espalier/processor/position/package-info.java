/**
 * Where problems stand in the text of a source file. Compilers tell it for elements and annotations, but not for the
 * inside of strings; that is found here, as far as they show the text.
 */
@NullMarked
package dev.espalier.processor.position;

import org.jspecify.annotations.NullMarked;
