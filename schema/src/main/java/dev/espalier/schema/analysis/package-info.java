/** What servers know about the analysis of text: analyzers, normalizers and what they are put together from. */
@NullMarked
package dev.espalier.schema.analysis;

import org.jspecify.annotations.NullMarked;
