package dev.espalier.processor.plan.query.result;

import dev.espalier.processor.model.FieldSource;
import dev.espalier.processor.model.JavaName;
import dev.espalier.processor.model.ObjectModel;
import dev.espalier.processor.plan.query.property.PropertyPath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is read of documents instead of the whole.
 *
 * @param name the record or interface that methods return
 * @param noun what classes and constants that are made for it are named after
 * @param isInterface whether it is an interface, which a record has to be written for
 * @param object how it is read: the properties of the document that it has
 * @param from where the values come from; null for documents
 * @param fields what servers are asked for
 */
public record ProjectionPlan(
        JavaName name,
        String noun,
        boolean isInterface,
        ObjectModel object,
        @Nullable FieldSource from,
        List<PropertyPath> fields) {

    public ProjectionPlan {
        fields = List.copyOf(fields);
    }
}
