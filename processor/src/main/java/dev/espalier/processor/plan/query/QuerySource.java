package dev.espalier.processor.plan.query;

import dev.espalier.processor.plan.query.body.BodySort;
import dev.espalier.processor.plan.query.body.BodyWindow;
import dev.espalier.processor.plan.query.condition.Criterion;
import dev.espalier.processor.plan.query.json.ArgumentPlan;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
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
     * @param arguments what takes the places of placeholders, by their names or positions
     * @param script what changes the matches; null if they are not changed
     */
    record Stated(
            JsonTree query,
            List<ArgumentPlan> arguments,
            @Nullable ScriptPlan script) implements QuerySource {

        public Stated {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * The whole search body of its annotation.
     *
     * @param json all of it, with its placeholders
     * @param template what is sent as it stands: all but what is known here in another form
     * @param arguments what takes the places of placeholders in the template, by their names or positions
     * @param window how many hits are returned and counted
     * @param sort what hits are sorted by, most significant first; empty where the template has that, or nothing does
     */
    record Body(
            JsonObject json, JsonObject template, List<ArgumentPlan> arguments, BodyWindow window, List<BodySort> sort)
            implements QuerySource {

        public Body {
            arguments = List.copyOf(arguments);
            sort = List.copyOf(sort);
        }
    }

    /**
     * What changes documents.
     *
     * @param source the script
     * @param language its language
     * @param arguments what it reads
     */
    record ScriptPlan(String source, String language, List<ArgumentPlan> arguments) {

        public ScriptPlan {
            arguments = List.copyOf(arguments);
        }
    }
}
