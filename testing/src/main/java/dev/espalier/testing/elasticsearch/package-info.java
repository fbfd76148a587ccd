/**
 * Elasticsearch nodes in a process of their own; the only package that knows Elasticsearch's classes, which are on the
 * module path of that process alone. Not meant to be called by users.
 */
@NullMarked
package dev.espalier.testing.elasticsearch;

import org.jspecify.annotations.NullMarked;
