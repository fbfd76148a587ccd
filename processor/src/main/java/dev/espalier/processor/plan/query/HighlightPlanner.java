package dev.espalier.processor.plan.query;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.RepositoryProblem;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.MethodAnnotations.HighlightModel;
import dev.espalier.processor.model.StatedName;
import dev.espalier.schema.FieldFamily;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;

/** Decides in which fields matches are marked, and reports those in which none can be. */
final class HighlightPlanner {

    private static final Set<ReturnShape> WITH_HITS =
            EnumSet.of(ReturnShape.SEARCH_RESULT, ReturnShape.HITS, ReturnShape.HIT, ReturnShape.OPTIONAL_HIT);
    private static final Set<FieldFamily> WITH_WORDS = EnumSet.of(FieldFamily.TEXT, FieldFamily.KEYWORD);

    private final DocumentModel document;
    private final DocumentFields fields;
    private final Diagnostics diagnostics;

    HighlightPlanner(DocumentModel document, DocumentFields fields, Diagnostics diagnostics) {
        this.document = document;
        this.fields = fields;
        this.diagnostics = diagnostics;
    }

    List<PropertyPath> fields(QueryPlan plan) {
        HighlightModel highlight = plan.method().annotations().highlight();
        if (highlight == null) {
            return List.of();
        }
        if (!plan.subject().returnsDocuments()
                || !WITH_HITS.contains(plan.result().shape())) {
            String type = document.name().nestedName();
            vain(
                    highlight,
                    plan.method().returns().spelling() + " has no place for highlights",
                    "return SearchResult<" + type + ">, Hit<" + type + "> or, with First or a Limit, List<Hit<" + type
                            + ">>");
            return List.of();
        }
        if (highlight.fragments() < 0 || highlight.fragmentSize() < 1) {
            vain(
                    highlight,
                    "it asks for " + highlight.fragments() + " pieces of " + highlight.fragmentSize() + " characters",
                    "ask for 0 pieces or more, of 1 character or more");
            return List.of();
        }
        SortedSet<String> searched = UsedFields.searched(plan, document.object());
        return highlight.properties().isEmpty() ? all(searched, highlight) : stated(highlight, searched);
    }

    private List<PropertyPath> all(SortedSet<String> searched, HighlightModel highlight) {
        List<PropertyPath> paths = searched.stream()
                .flatMap(name -> fields.find(name).stream())
                .filter(path -> WITH_WORDS.contains(path.family()))
                .toList();
        if (paths.isEmpty()) {
            vain(highlight, "the query searches no text", "remove it, or search a text");
        }
        return paths;
    }

    private List<PropertyPath> stated(HighlightModel highlight, SortedSet<String> searched) {
        List<PropertyPath> paths = new ArrayList<>();
        for (StatedName property : highlight.properties()) {
            fields.require(property, document.name(), diagnostics)
                    .filter(path -> check(path, property, searched))
                    .ifPresent(paths::add);
        }
        return paths;
    }

    private boolean check(PropertyPath path, StatedName property, SortedSet<String> searched) {
        if (!WITH_WORDS.contains(path.family())) {
            report(
                    property,
                    "cannot be highlighted: it is a " + path.mapping().type().typeName() + ", no text",
                    "name a text or a keyword");
            return false;
        }
        boolean found = searched.contains(path.fieldName())
                || path.last().field().subFields().stream()
                        .anyMatch(field -> searched.contains(path.to(field).fieldName()));
        if (!found) {
            report(
                    property,
                    "is not searched by this method, so that nothing in it matches",
                    searched.isEmpty() ? "remove it" : "searched are " + String.join(", ", searched));
        }
        return found;
    }

    private void report(StatedName property, String what, String help) {
        diagnostics.report(RepositoryProblem.UNFIT_HIGHLIGHT, property.source(), property.value(), what, help);
    }

    private void vain(HighlightModel highlight, String reason, String help) {
        diagnostics.report(RepositoryProblem.VAIN_ANNOTATION, highlight.source(), "@Highlight", reason, help);
    }
}
