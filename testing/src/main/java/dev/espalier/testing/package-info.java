/**
 * Real search nodes for tests, without Docker.
 */
@NullMarked
package dev.espalier.testing;

import org.jspecify.annotations.NullMarked;
