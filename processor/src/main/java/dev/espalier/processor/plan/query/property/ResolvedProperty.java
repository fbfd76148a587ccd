package dev.espalier.processor.plan.query.property;

import dev.espalier.processor.model.ObjectModel;
import java.util.List;
import java.util.Optional;

/** What the text of a property in a method name means. */
public sealed interface ResolvedProperty {

    /** A field. */
    record Found(PropertyPath path) implements ResolvedProperty {}

    /** One of several fields, none more likely than the others. */
    record Ambiguous(List<PropertyPath> paths) implements ResolvedProperty {}

    /**
     * No field.
     *
     * @param read the object or field up to which the text makes sense
     * @param scope the object in which the rest was looked for; that of the field if {@code read} is a field
     * @param rest the rest
     */
    record Unknown(Optional<PropertyPath> read, ObjectModel scope, String rest) implements ResolvedProperty {

        /** Whether the rest stands behind a field without properties, so that it cannot be a property at all. */
        boolean behindField() {
            return read.filter(path -> path.last().object().isEmpty()).isPresent();
        }
    }
}
