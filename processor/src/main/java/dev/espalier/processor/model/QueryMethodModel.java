package dev.espalier.processor.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An abstract method of a repository.
 *
 * @param name its name
 * @param declaredIn the interface that declares it; not the repository itself if it is inherited
 * @param returns the type that it returns, with the type variables of its interface replaced
 * @param nullable whether it may return null
 * @param typeVariables what its signature leaves open
 * @param parameters in the order of the source
 * @param variableArguments whether the last parameter takes a variable number of arguments
 * @param query the query that it states; null if the name tells the query
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
     * @param source the value in the annotation
     */
    public record StatedQuery(String json, SourceRef source) {

        /** A place in the text, by the number of characters before it. */
        public SourceRef at(int offset) {
            return new TextRef(source, json, offset, "query");
        }
    }
}
