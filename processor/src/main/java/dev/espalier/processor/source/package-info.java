/** Turns plans into the text of files. What comes here can be generated; nothing is judged any more. */
@NullMarked
package dev.espalier.processor.source;

import org.jspecify.annotations.NullMarked;
