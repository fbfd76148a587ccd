package dev.espalier.processor.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An abstract method of a repository.
 *
 * @param name its name
 * @param declaredIn the interface that declares it; not the repository itself if it is inherited
 * @param returns the type that it returns, with the type variables of its interface replaced
 * @param nullable whether it may return null; or, where it returns a future, whether that may have null in the end
 * @param typeVariables what its signature leaves open
 * @param parameters in the order of the source
 * @param variableArguments whether the last parameter takes a variable number of arguments
 * @param query the query that it states; null if the name tells the query
 * @param projection the record or interface that it returns, perhaps inside of others; null if that is none
 * @param annotations what else its annotations say
 * @param source the method
 */
public record QueryMethodModel(
        String name,
        JavaName declaredIn,
        JavaType returns,
        boolean nullable,
        List<String> typeVariables,
        List<ParameterModel> parameters,
        boolean variableArguments,
        @Nullable StatedQuery query,
        @Nullable ProjectionModel projection,
        MethodAnnotations annotations,
        SourceRef source) {

    public QueryMethodModel {
        typeVariables = List.copyOf(typeVariables);
        parameters = List.copyOf(parameters);
    }

    /** The parameters that are values of the query. */
    public List<ParameterModel> values() {
        return all(ParameterRole.VALUE);
    }

    /** The parameters of a role; of others than values more than one is a mistake. */
    public List<ParameterModel> all(ParameterRole role) {
        return parameters.stream().filter(parameter -> parameter.role() == role).toList();
    }

    /** The only parameter of a role. */
    public Optional<ParameterModel> only(ParameterRole role) {
        return all(role).stream().findFirst();
    }

    /**
     * The query of an annotation.
     *
     * @param json the text, constants folded
     * @param lenient whether what the grammar refuses is only warned of
     * @param file the file that the text was read from; null if it stands in the annotation
     * @param missing why there is no text; null if there is one
     * @param purpose what is done with the matches
     * @param script what changes the matches; null if they are not changed
     * @param source the value in the annotation
     */
    public record StatedQuery(
            String json,
            boolean lenient,
            @Nullable String file,
            @Nullable String missing,
            Purpose purpose,
            @Nullable StatedScript script,
            SourceRef source) {

        /** A query whose purpose is told by the name of the method. */
        public StatedQuery(String json, SourceRef source) {
            this(json, false, null, null, Purpose.AS_NAMED, null, source);
        }

        /** Whether a placeholder stands for a parameter. */
        public boolean names(ParameterModel parameter) {
            return json.contains("\":" + parameter.placeholder() + "\"");
        }

        /** A place in the text, by the number of characters before it. */
        public SourceRef at(int offset) {
            return file == null
                    ? new TextRef(source, json, offset, "query")
                    : new TextRef(source, json, offset, file, true);
        }
    }

    /** What is done with the matches of a stated query. */
    public enum Purpose {
        /** What the name of the method says. */
        AS_NAMED("@Query"),
        COUNT("@CountBy"),
        DELETE("@DeleteBy"),
        UPDATE("@UpdateBy"),
        /** They are found; what is stated is not the query alone, but the whole search body. */
        SEARCH("@SearchBody");

        private final String annotation;

        Purpose(String annotation) {
            this.annotation = annotation;
        }

        /** The annotation that states the query, as people write it. */
        public String annotation() {
            return annotation;
        }
    }

    /**
     * The script of an annotation.
     *
     * @param text its source
     * @param language its language
     * @param source the value in the annotation
     */
    public record StatedScript(String text, String language, SourceRef source) {

        private static final Pattern PARAMETER = Pattern.compile("\\bparams(?:\\.(\\w+)|\\[['\"](\\w+)['\"]\\])");

        /** The names that it reads as {@code params.name}, each once. */
        public Set<String> parameters() {
            Set<String> names = new LinkedHashSet<>();
            Matcher matcher = PARAMETER.matcher(text);
            while (matcher.find()) {
                names.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
            }
            return names;
        }
    }
}
