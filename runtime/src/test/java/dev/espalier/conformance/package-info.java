/** Tells readers what the tests that run on every server saw there. */
@NullMarked
package dev.espalier.conformance;

import org.jspecify.annotations.NullMarked;
