package dev.espalier.processor.plan.query;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.RepositoryProblem;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.MethodAnnotations.SourceFilterModel;
import dev.espalier.processor.model.StatedName;
import dev.espalier.processor.plan.query.property.DocumentFields;
import dev.espalier.processor.plan.query.property.PropertyPath;
import dev.espalier.schema.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The fields that a method asks to be returned or left out. */
final class SourceFields {

    private final DocumentFields fields;
    private final DocumentModel document;
    private final Diagnostics diagnostics;
    private final List<PropertyPath> includes = new ArrayList<>();
    private final List<PropertyPath> excludes = new ArrayList<>();

    SourceFields(DocumentFields fields, DocumentModel document, Diagnostics diagnostics) {
        this.fields = fields;
        this.document = document;
        this.diagnostics = diagnostics;
    }

    void read(SourceFilterModel filter, QueryPlan plan) {
        String reason = "";
        if (!plan.returnsHits()) {
            reason = "there are no documents to be returned";
        } else if (plan.result().projection() != null) {
            reason = plan.result().projection().name().nestedName() + " says itself what it reads";
        } else if (!filter.enabled()) {
            reason = "documents without any field cannot be told from others";
        }
        if (!reason.isEmpty()) {
            diagnostics.report(
                    RepositoryProblem.VAIN_ANNOTATION, filter.source(), "@SourceFilter", reason, "remove it");
            return;
        }
        filter.includes().forEach(name -> add(name, includes));
        filter.excludes().forEach(name -> add(name, excludes));
    }

    List<PropertyPath> includes() {
        return includes;
    }

    List<PropertyPath> excludes() {
        return excludes;
    }

    private void add(StatedName name, List<PropertyPath> paths) {
        Pattern pattern = FieldPattern.of(name.value());
        List<PropertyPath> matching = fields.names().stream()
                .filter(field -> pattern.matcher(field).matches())
                .flatMap(field -> fields.find(field).stream())
                .filter(path -> path.subField().isEmpty())
                .toList();
        if (matching.isEmpty()) {
            diagnostics.report(
                    RepositoryProblem.UNKNOWN_PROPERTY,
                    name.source(),
                    document.name().nestedName(),
                    name.value(),
                    " with a field of that name",
                    NearestName.question(name.value(), fields.names())
                            .orElse("fields: " + String.join(", ", fields.names())));
        }
        paths.addAll(matching);
    }
}
