/** What can be typed: words, the shape of a method, the beginning of a name, commands. */
@NullMarked
package dev.espalier.samples.jdk.input;

import org.jspecify.annotations.NullMarked;
