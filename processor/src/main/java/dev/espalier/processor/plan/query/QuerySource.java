package dev.espalier.processor.plan.query;

import dev.espalier.processor.model.ParameterModel;
import dev.espalier.schema.JsonTree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the query of a method comes from. */
public sealed interface QuerySource {

    /** Its name. */
    record Derived(Criterion criterion) implements QuerySource {}

    /**
     * Its annotation.
     *
     * @param query the query with its placeholders
     * @param arguments the parameters that take the places of placeholders, by their names or positions
     * @param script what changes the matches; null if they are not changed
     */
    record Stated(
            JsonTree query,
            List<ParameterModel> arguments,
            @Nullable ScriptPlan script) implements QuerySource {

        public Stated {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * What changes documents.
     *
     * @param source the script
     * @param language its language
     * @param arguments the parameters that it reads
     */
    record ScriptPlan(String source, String language, List<ParameterModel> arguments) {

        public ScriptPlan {
            arguments = List.copyOf(arguments);
        }
    }
}
