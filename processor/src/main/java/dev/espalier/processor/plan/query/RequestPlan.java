package dev.espalier.processor.plan.query;

import dev.espalier.processor.model.ParameterModel;
import dev.espalier.processor.plan.query.property.PropertyPath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a request says besides its query and order.
 *
 * @param includes the fields that are returned; empty for all
 * @param excludes the fields that are not
 * @param highlights the fields in which matches are marked; empty for none
 * @param routing the parameter that says which shard is asked; null for all, or for what options say
 */
public record RequestPlan(
        List<PropertyPath> includes,
        List<PropertyPath> excludes,
        List<PropertyPath> highlights,
        @Nullable ParameterModel routing) {

    /** Every field, from every shard. */
    static final RequestPlan NONE = new RequestPlan(List.of(), List.of(), List.of(), null);

    public RequestPlan {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
        highlights = List.copyOf(highlights);
    }
}
