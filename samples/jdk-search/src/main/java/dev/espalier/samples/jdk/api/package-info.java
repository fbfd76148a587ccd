/** The documents of this sample: the types of the JDK with their methods, and the repository that finds them. */
@NullMarked
package dev.espalier.samples.jdk.api;

import org.jspecify.annotations.NullMarked;
