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
     * @param arguments the parameters that take the places of placeholders, by their names or positions
     */
    record Stated(JsonTree query, List<ParameterModel> arguments) implements QuerySource {

        public Stated {
            arguments = List.copyOf(arguments);
        }
    }
}
