package dev.espalier.processor.plan.metamodel;

import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.plan.GeneratedNames;
import java.util.List;

/**
 * The metamodel of a document.
 *
 * @param document the document
 * @param names the names of what is generated for it
 * @param fields the fields of the document
 * @param classes the classes of those fields, and of fields inside them, that have further fields
 */
public record MetamodelPlan(
        DocumentModel document, GeneratedNames names, List<PathPlan> fields, List<PathClassPlan> classes) {

    public MetamodelPlan {
        fields = List.copyOf(fields);
        classes = List.copyOf(classes);
    }
}
