package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What is kept of a field, or of all fields of a document, where the server puts the source together from columns (the setting
 * {@code mapping.source.mode} is {@code synthetic}, as it is in an index of logs): the mapping parameter
 * {@code synthetic_source_keep}. Else values come back sorted and each of them once, and several objects as one. Elasticsearch alone
 * has it, since 8.16.
 *
 * <pre>{@code
 * @SyntheticSourceKeep(SourceKeeping.ARRAYS)
 * List<String> steps
 * }</pre>
 *
 * <p>It counts for the main field, beside any annotation of a field or none. On a document it is one of {@link SourceKeeping#NONE} and
 * {@link SourceKeeping#ARRAYS}, on nested objects of {@link SourceKeeping#NONE} and {@link SourceKeeping#ALL}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.RECORD_COMPONENT,
    ElementType.TYPE,
    ElementType.ANNOTATION_TYPE
})
public @interface SyntheticSourceKeep {

    /**
     * What is kept.
     *
     * @return never null
     */
    SourceKeeping value();
}
