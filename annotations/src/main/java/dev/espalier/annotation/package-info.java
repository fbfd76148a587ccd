/**
 * What users write on their types. None of these annotations is read at run time: the annotation processor reads them
 * while compiling. They are kept in class files, so that incremental builds see them on types of other modules.
 */
@NullMarked
package dev.espalier.annotation;

import org.jspecify.annotations.NullMarked;
