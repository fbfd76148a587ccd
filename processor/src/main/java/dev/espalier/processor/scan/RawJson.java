package dev.espalier.processor.scan;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.MappingProblem;
import dev.espalier.schema.JsonSyntaxException;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import java.util.Optional;

/** Reads JSON that stands in annotations as text. */
final class RawJson {

    private RawJson() {}

    /** Any value; empty if something was reported. */
    static Optional<JsonTree> read(AnnotationUse use, String attribute, Diagnostics diagnostics) {
        try {
            return Optional.of(JsonTree.parse(use.text(attribute)));
        } catch (JsonSyntaxException e) {
            report(
                    use,
                    attribute,
                    e.getMessage() + " (line " + e.position().line() + ", column "
                            + e.position().column() + " of the text)",
                    diagnostics);
            return Optional.empty();
        }
    }

    /** An object; empty if something was reported. */
    static Optional<JsonObject> readObject(AnnotationUse use, String attribute, Diagnostics diagnostics) {
        Optional<JsonTree> value = read(use, attribute, diagnostics);
        if (value.isPresent() && !(value.get() instanceof JsonObject)) {
            report(use, attribute, "an object in braces is needed", diagnostics);
        }
        return value.filter(JsonObject.class::isInstance).map(JsonObject.class::cast);
    }

    private static void report(AnnotationUse use, String attribute, String why, Diagnostics diagnostics) {
        diagnostics.report(MappingProblem.INVALID_RAW_JSON, use.source(attribute), use.name(), why);
    }
}
