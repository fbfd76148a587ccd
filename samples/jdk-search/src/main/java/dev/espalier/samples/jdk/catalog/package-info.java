/** Reads the API of the running JDK through its own compiler; loads none of the classes. */
@NullMarked
package dev.espalier.samples.jdk.catalog;

import org.jspecify.annotations.NullMarked;
