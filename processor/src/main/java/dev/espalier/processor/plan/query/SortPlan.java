package dev.espalier.processor.plan.query;

import dev.espalier.processor.plan.query.json.ArgumentPlan;
import dev.espalier.processor.plan.query.property.PropertyPath;
import dev.espalier.schema.JsonTree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sort key.
 *
 * @param path the field
 * @param descending whether the largest value comes first
 * @param element which element counts, if the field lies in a nested property; null if it does not
 */
public record SortPlan(
        PropertyPath path, boolean descending, @Nullable ElementChoice element) {

    /**
     * Which element of a nested property counts.
     *
     * @param mode as servers know it: {@code min}
     * @param filter what it must satisfy; null if all count
     * @param arguments what takes the places of placeholders in the filter
     */
    public record ElementChoice(String mode, @Nullable JsonTree filter, List<ArgumentPlan> arguments) {

        public ElementChoice {
            arguments = List.copyOf(arguments);
        }
    }

    /** The key as people write it: {@code comments.stars desc, the max of each document}. */
    public String describe() {
        return path.fieldName()
                + (descending ? " desc" : " asc")
                + (element == null ? "" : ", by the " + element.mode() + " of its elements")
                + (element == null || element.filter() == null
                        ? ""
                        : " that satisfy " + element.filter().compact());
    }
}
