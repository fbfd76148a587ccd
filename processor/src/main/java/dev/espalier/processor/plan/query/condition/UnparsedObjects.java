package dev.espalier.processor.plan.query.condition;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.RepositoryProblem;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.model.SourceRef;
import dev.espalier.processor.plan.query.property.PropertyPath;
import dev.espalier.schema.JsonTree;
import java.util.Optional;

/** Tells of questions about objects that servers keep without looking into them: nothing in them ever matches. */
final class UnparsedObjects {

    private UnparsedObjects() {}

    /** Whether a field is such an object, or lies in one; reported if so. */
    static boolean report(PropertyPath path, SourceRef source, Diagnostics diagnostics) {
        Optional<PropertyModel> unparsed =
                path.properties().stream().filter(UnparsedObjects::isUnparsed).findFirst();
        unparsed.ifPresent(object -> diagnostics.report(
                RepositoryProblem.UNPARSED_FIELD,
                source,
                path.last() == object
                        ? "'" + path.spelling() + "' is stored but not parsed"
                        : "'" + path.spelling() + "' lies in '" + object.name() + "', which is stored but not parsed",
                "drop enabled = false to search it"));
        return unparsed.isPresent();
    }

    private static boolean isUnparsed(PropertyModel property) {
        return property.isField()
                && property.field()
                        .parameter("enabled")
                        .filter(enabled -> enabled.value().equals(JsonTree.of(false)))
                        .isPresent();
    }
}
