package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets documents share analysis: names types that carry {@link Analyzer}, {@link Normalizer}, {@link Tokenizer}, {@link
 * TokenFilter} and {@link CharFilter}, and perhaps {@code @Analysis} again.
 *
 * <pre>{@code
 * @TokenFilter(name = "english_stems", type = "stemmer", settings = @Setting(name = "language", value = "english"))
 * @Analyzer(name = "titles", filters = {"lowercase", "english_stems"})
 * final class SearchText {}
 *
 * @Document(index = "articles")
 * @Analysis(SearchText.class)
 * record Article(@Id String id, @TextField(analyzer = "titles") String title) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Analysis {

    /**
     * The types whose declarations belong to the index; any class, interface or annotation will do.
     *
     * @return at least one
     */
    Class<?>[] value();
}
