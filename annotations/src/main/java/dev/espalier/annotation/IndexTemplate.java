package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps what is declared of the index of a document, mapping, settings and aliases, in a composable index template too, so that
 * every later index of a matching name is created like the first one: with the next rollover, or by another program. The
 * compiler writes the body of {@code PUT /_index_template/{name}} to {@code META-INF/espalier/<binary name>.template.json}.
 *
 * <pre>{@code
 * @IndexTemplate(priority = 600)
 * @Document(index = "articles")
 * record Article(@Id String id, @TextField String title) {}
 * }</pre>
 *
 * <p>{@code client.indexes().ensure(...)} puts the template before it creates the first index. Its version is
 * {@link Document#version()}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface IndexTemplate {

    /**
     * The name of the template.
     *
     * @return empty by default: the name of {@link Document#index()}
     */
    String name() default "";

    /**
     * The names of indexes that it is for, {@code *} standing for any text. One of them matches the index of the
     * document, which of a versioned one is {@code articles-000001}.
     *
     * @return none by default: {@code articles-*} for a versioned document, otherwise the name of its index or data
     *     stream alone
     */
    String[] patterns() default {};

    /**
     * Which template counts where several match a name: the one of the highest priority, and it alone. Two of the same
     * may not overlap.
     *
     * @return 500 by default, which goes before those that come with a server
     */
    int priority() default 500;

    /**
     * The names of component templates that this one is put together from; what is declared here counts more. They
     * must exist before it.
     *
     * @return none by default
     */
    String[] composedOf() default {};

    /**
     * Whether a document that is written under a matching name creates an index. Elasticsearch only.
     *
     * @return {@link AutoCreation#AS_CONFIGURED} by default
     */
    AutoCreation autoCreation() default AutoCreation.AS_CONFIGURED;

    /**
     * Notes in the template, for those who read it: its {@code _meta}.
     *
     * @return empty by default; otherwise a JSON object
     */
    String meta() default "";

    /** Whether writing a document creates an index. */
    enum AutoCreation {
        /** As the setting {@code action.auto_create_index} of the cluster says. */
        AS_CONFIGURED,
        /** Always. */
        ALLOWED,
        /** Never. */
        FORBIDDEN
    }
}
