/**
 * JSON over a transport: what every package that talks to a server needs to read its answers and to address a document.
 */
@NullMarked
package dev.espalier.exchange;

import org.jspecify.annotations.NullMarked;
