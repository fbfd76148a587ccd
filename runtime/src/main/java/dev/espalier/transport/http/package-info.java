/**
 * One attempt to one node over HTTP, blocking or not, behind {@link dev.espalier.transport.http.NodeClient}: connections,
 * TLS, framing, compression, time limits. The only user of Apache HttpClient, of which it takes the connection pools and the
 * codecs. An attempt ends with an {@link dev.espalier.transport.http.Exchange} or an {@link
 * dev.espalier.transport.http.ExchangeException}; what follows from either is decided above.
 */
@NullMarked
package dev.espalier.transport.http;

import org.jspecify.annotations.NullMarked;
