package dev.espalier.processor.plan.metamodel;

import dev.espalier.processor.model.FieldMapping;
import dev.espalier.processor.model.TypeModel;
import java.util.List;

/**
 * A class inside the metamodel, for a field that has further fields: multi-fields, or the properties of an object.
 *
 * @param name its simple name
 * @param property the path of Java names to the field it is made for, {@code author.address}
 * @param kind what it can be asked itself
 * @param value the type of one value
 * @param mapping how it is indexed itself
 * @param fields its fields
 */
public record PathClassPlan(
        String name, String property, PathKind kind, TypeModel value, FieldMapping mapping, List<PathPlan> fields) {

    public PathClassPlan {
        fields = List.copyOf(fields);
    }
}
