package dev.espalier.processor.validation.mapping;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.MappingProblem;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.DynamicMapping;
import dev.espalier.processor.model.MappingParameter;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.JsonTree.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Contexts of a completion: at most ten, each with a name of its own, and read from a field that can have its values. */
final class CompletionRule implements FieldRule {

    private static final int MOST = 10;

    private final DocumentModel document;
    private final MappedFields fields;

    CompletionRule(DocumentModel document, MappedFields fields) {
        this.document = document;
        this.fields = fields;
    }

    @Override
    public void check(MappedField field, Diagnostics diagnostics) {
        if (field.type() == FieldType.COMPLETION) {
            field.parameter("contexts").ifPresent(contexts -> {
                if (contexts.value() instanceof JsonArray array) {
                    check(field, contexts, array.elements(), diagnostics);
                }
            });
        }
    }

    private void check(MappedField field, MappingParameter contexts, List<JsonTree> all, Diagnostics diagnostics) {
        if (all.size() > MOST) {
            report(field, contexts, "", "it has " + all.size() + " contexts, and 10 are allowed", diagnostics);
        }
        Set<String> names = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            String name = all.get(i) instanceof JsonObject context ? context.text("name") : null;
            if (name == null || name.isBlank()) {
                report(field, contexts, i + ".name", "its context " + (i + 1) + " has no name", diagnostics);
            } else if (!names.add(name)) {
                report(field, contexts, i + ".name", "two of its contexts are named '" + name + "'", diagnostics);
            }
            if (all.get(i) instanceof JsonObject context && context.text("path") != null) {
                String part = i + ".path";
                refusal(context)
                        .ifPresent(why -> report(
                                field,
                                contexts,
                                part,
                                "there is no " + why + " '" + context.text("path") + "'",
                                diagnostics));
            }
        }
    }

    /** What the path of a context does not lead to, as it should. Words can be read from fields that come to exist. */
    private Optional<String> refusal(JsonObject context) {
        String path = Objects.requireNonNull(context.text("path"));
        boolean place = "geo".equals(context.text("type"));
        Optional<MappedField> target = fields.find(path);
        if (target.isEmpty()) {
            boolean comes = !place && document.index().dynamic() == DynamicMapping.TRUE;
            return comes || AliasRule.isAlias(path, document) ? Optional.empty() : Optional.of("field");
        }
        if (place && target.get().type() != FieldType.GEO_POINT) {
            return Optional.of("geo_point");
        }
        return target.get().type().family().holdsProperties() ? Optional.of("value in the object") : Optional.empty();
    }

    private static void report(
            MappedField field, MappingParameter contexts, String part, String why, Diagnostics diagnostics) {
        diagnostics.report(MappingProblem.ILLEGAL_CONTEXT, contexts.source(part), field.path(), why);
    }
}
