/**
 * What a call fails with: a server refused the request, or there was no answer, or it could not be read. Every exception
 * tells all attempts and what to do next. They can be made by whoever stands in for a transport.
 */
@NullMarked
package dev.espalier.transport.error;

import org.jspecify.annotations.NullMarked;
