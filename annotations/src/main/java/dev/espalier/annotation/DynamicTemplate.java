package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How the server maps fields that the class does not declare, where {@link Document#dynamic()} lets it. Templates are
 * tried in the order of the source; the first that matches is used.
 */
@Documented
@Repeatable(DynamicTemplate.List.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface DynamicTemplate {

    /**
     * The name of the template.
     *
     * @return not empty
     */
    String name();

    /**
     * What the value in JSON must be, one of these. Elasticsearch alone takes several.
     *
     * @return any by default
     */
    JsonValueType[] matchMappingType() default {};

    /**
     * What the value in JSON must not be. Elasticsearch alone has it.
     *
     * @return none by default
     */
    JsonValueType[] unmatchMappingType() default {};

    /**
     * What the name of the field must be, by {@link #matchPattern()}.
     *
     * @return any by default
     */
    String[] match() default {};

    /**
     * What the name of the field must not be, by {@link #matchPattern()}.
     *
     * @return none by default
     */
    String[] unmatch() default {};

    /**
     * What the full name of the field must be, with {@code *} for any characters.
     *
     * @return any by default
     */
    String[] pathMatch() default {};

    /**
     * What the full name of the field must not be, with {@code *} for any characters.
     *
     * @return none by default
     */
    String[] pathUnmatch() default {};

    /**
     * How the names in {@link #match()} and {@link #unmatch()} are read.
     *
     * @return with wildcards by default
     */
    MatchPattern matchPattern() default MatchPattern.SIMPLE;

    /**
     * The mapping of the field, a JSON object: {@code {"type": "keyword"}}. In it, <code>{name}</code> stands for the
     * name of the field and <code>{dynamic_type}</code> for the type that the server would choose.
     *
     * @return strict JSON
     */
    String mapping();

    /**
     * Whether the fields become runtime fields instead of indexed ones. Elasticsearch alone has it.
     *
     * @return false by default
     */
    boolean runtime() default false;

    /** Holds several {@code @DynamicTemplate} of one type. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {

        /**
         * The annotations, in the order of the source.
         *
         * @return at least two
         */
        DynamicTemplate[] value();
    }
}
