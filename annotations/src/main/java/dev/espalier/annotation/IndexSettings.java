package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Settings of the index of a document. What is left out is up to the server.
 *
 * <pre>{@code
 * @IndexSettings(shards = 3, refreshInterval = "30s", sort = @IndexSort(field = "published", order = IndexSort.Order.DESC),
 *         settings = @Setting(name = "codec", value = "best_compression"))
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface IndexSettings {

    /**
     * The number of primary shards, fixed once the index exists.
     *
     * @return -1 by default: the server's, which is 1
     */
    int shards() default -1;

    /**
     * The number of copies of each shard.
     *
     * @return -1 by default: the server's, which is 1
     */
    int replicas() default -1;

    /**
     * How long a document may stay invisible to searches, such as {@code 30s}; {@code -1} for until it is asked for.
     *
     * @return empty by default: the server's, which is a second for an index that is searched
     */
    String refreshInterval() default "";

    /**
     * How far into its hits a search may page by {@code from} and {@code size}.
     *
     * @return -1 by default: the server's, which is 10000
     */
    int maxResultWindow() default -1;

    /**
     * The order in which documents are stored, the most important field first. Searches that sort alike stop early.
     * Fixed once the index exists.
     *
     * @return none by default: the order in which documents arrive
     */
    IndexSort[] sort() default {};

    /**
     * Further settings, by their names without {@code index.}, such as {@code mapping.total_fields.limit}.
     *
     * @return none by default
     */
    Setting[] settings() default {};

    /**
     * Further settings as JSON, for what cannot be said otherwise. It is added as it stands; nothing in it may be said
     * in another way too.
     *
     * @return empty by default; otherwise a JSON object as in the server's documentation
     */
    String json() default "";
}
