package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface that extends the runtime's {@code DocumentRepository}. The compiler checks its methods against the
 * mapping and writes the class {@code <Interface>_Impl}, whose only constructor takes a client.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Repository {

    /**
     * Where the documents are looked for, if not in their own index: names of indexes, aliases or data streams with commas
     * between them, perhaps with {@code *} for any characters. Such a repository extends {@code ReadOnlyRepository}: what it
     * finds may lie in any of them, so that it writes nothing.
     *
     * @return empty by default: the document's own index
     */
    String index() default "";
}
