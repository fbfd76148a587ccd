/** What carries attempts over HTTP, for those who bring an HTTP client of their own. */
@NullMarked
package dev.espalier.transport.layer;

import org.jspecify.annotations.NullMarked;
