package dev.espalier.processor.plan.query.json;

import dev.espalier.processor.model.FieldMapping;
import dev.espalier.processor.model.ObjectModel;
import dev.espalier.processor.model.ParameterModel;
import dev.espalier.processor.model.TypeModel;
import org.jspecify.annotations.Nullable;

/**
 * How an argument is written in JSON.
 *
 * @param parameter the parameter
 * @param type what one value is
 * @param field the field that decides; null if none does
 * @param object the record that is written as an object; null if it is no object
 */
public record ArgumentPlan(
        ParameterModel parameter,
        TypeModel type,
        @Nullable FieldMapping field,
        @Nullable ObjectModel object) {

    /** How an argument is written that no field decides on. */
    public static ArgumentPlan of(ParameterModel parameter) {
        return new ArgumentPlan(parameter, parameter.value().element(), null, parameter.object());
    }
}
