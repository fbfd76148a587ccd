package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that every node has certain plugins, so that the index may use what they bring: components of analysis, and the field
 * types of {@link AnnotatedTextField}, {@link IcuCollationKeywordField} and {@link Murmur3Field}.
 *
 * <pre>{@code
 * @RequiresPlugin("analysis-icu")
 * }</pre>
 *
 * <p>With a plugin that the compiler does not know, any name of a component is taken.
 *
 * <p>Stands on a document, or on a type that documents name in {@link Analysis}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface RequiresPlugin {

    /**
     * The names of the plugins as they are installed, such as {@code analysis-icu}.
     *
     * @return at least one
     */
    String[] value();
}
