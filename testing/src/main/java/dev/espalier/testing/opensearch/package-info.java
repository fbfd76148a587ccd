/**
 * OpenSearch nodes in a process of their own; the only package that knows OpenSearch's classes, which are not on the
 * class path of a process that merely starts servers. Not meant to be called by users.
 */
@NullMarked
package dev.espalier.testing.opensearch;

import org.jspecify.annotations.NullMarked;
