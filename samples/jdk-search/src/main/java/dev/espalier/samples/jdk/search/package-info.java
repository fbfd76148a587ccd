/** Answers what was typed: turns it into searches, and their results into lines to print. */
@NullMarked
package dev.espalier.samples.jdk.search;

import org.jspecify.annotations.NullMarked;
