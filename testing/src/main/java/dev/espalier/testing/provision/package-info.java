/**
 * Fetches servers that are not libraries: from the Maven repository of the build into a folder of the user, once. Not
 * meant to be called by users.
 */
@NullMarked
package dev.espalier.testing.provision;

import org.jspecify.annotations.NullMarked;
