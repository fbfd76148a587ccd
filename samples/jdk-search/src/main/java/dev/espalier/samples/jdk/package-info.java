/** A program that fills an index with the API of the JDK it runs on, and searches it. */
@NullMarked
package dev.espalier.samples.jdk;

import org.jspecify.annotations.NullMarked;
