package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that something the compiler would complain of is meant. The problems named are not reported on what is annotated,
 * nor on anything inside it. Works for notes, for warnings, and for errors in spite of which code can be generated; the
 * page of each problem tells which it is. On an annotation of your own, it works wherever that annotation stands.
 *
 * <p>A code that names no problem is warned of. One that names a problem which is not found there is not: it may be found
 * by a build for another target, or against another mapping lock.
 *
 * <p>Unlike {@code @SuppressWarnings} it stays in the class file, so that incremental builds see it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
    ElementType.PACKAGE,
    ElementType.TYPE,
    ElementType.FIELD,
    ElementType.RECORD_COMPONENT,
    ElementType.METHOD,
    ElementType.PARAMETER
})
public @interface Allow {

    /**
     * The codes of the problems, as messages begin with them.
     *
     * @return codes such as {@code "REP-405"}
     */
    String[] value();
}
