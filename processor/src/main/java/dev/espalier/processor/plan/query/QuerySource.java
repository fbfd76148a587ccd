package dev.espalier.processor.plan.query;

import dev.espalier.processor.model.ParameterModel;
import dev.espalier.schema.JsonTree;
import java.util.List;

/** Where the query of a method comes from. */
public sealed interface QuerySource {

    /** Its name. */
    record Derived(Criterion criterion) implements QuerySource {}

    /**
     * Its annotation.
     *
     * @param query the query with its placeholders
     * @param arguments the parameters that take the places of placeholders
     */
    record Stated(JsonTree query, List<Argument> arguments) implements QuerySource {

        public Stated {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * A parameter that takes the place of placeholders.
     *
     * @param placeholder the name or number in the query
     * @param parameter the parameter
     */
    record Argument(String placeholder, ParameterModel parameter) {}
}
