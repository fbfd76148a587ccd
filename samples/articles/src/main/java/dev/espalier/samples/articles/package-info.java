/** A tour of the framework with one document, {@link dev.espalier.samples.articles.Article}. */
@NullMarked
package dev.espalier.samples.articles;

import org.jspecify.annotations.NullMarked;
