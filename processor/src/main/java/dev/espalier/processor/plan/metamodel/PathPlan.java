package dev.espalier.processor.plan.metamodel;

import dev.espalier.processor.model.FieldMapping;
import dev.espalier.processor.model.TypeModel;
import org.jspecify.annotations.Nullable;

/**
 * A field of the metamodel.
 *
 * @param member the name of the Java field
 * @param fieldName the last part of the name in the index
 * @param kind what it can be asked
 * @param value the type of one value; a scalar or an enum, the bound of a range, an object for objects
 * @param mapping how it is indexed, which decides how values are written in queries
 * @param pathClass the simple name of its own class, which holds further fields; null if it has none
 */
public record PathPlan(
        String member,
        String fieldName,
        PathKind kind,
        TypeModel value,
        FieldMapping mapping,
        @Nullable String pathClass) {}
