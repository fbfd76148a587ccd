package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that applications which were built with an older version of the document still run beside this one, as in a rolling
 * deployment. Compared with the mapping lock ({@code -Aespalier.lock}), the compiler then warns (EVO-617) of what these
 * cannot cope with: a field that changes in a way that needs a new index, or one that is gone.
 *
 * <pre>{@code
 * @Compat(3) // version 3 may still write and search
 * @Document(index = "articles", version = 4)
 * record Article(...) {}
 * }</pre>
 *
 * <p>It stands on a document, changes nothing that is generated, and is removed when the last of them has stopped.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Compat {

    /**
     * The oldest {@link Document#version()} that may still run.
     *
     * @return from 1 to the version of the document
     */
    int value();
}
