package dev.espalier.processor.plan.query;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.RepositoryProblem;
import dev.espalier.processor.diagnostic.Severity;
import dev.espalier.processor.diagnostic.Wording;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.MethodAnnotations.HighlightModel;
import dev.espalier.processor.model.Obstacle;
import dev.espalier.processor.model.StatedName;
import dev.espalier.processor.plan.query.property.DocumentFields;
import dev.espalier.processor.plan.query.property.PropertyPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** Decides in which fields matches are marked, and reports those in which none can be. */
final class HighlightPlanner {

    private final DocumentModel document;
    private final DocumentFields fields;
    private final MarkedFields marked;
    private final Diagnostics diagnostics;

    HighlightPlanner(DocumentModel document, DocumentFields fields, Diagnostics diagnostics) {
        this.document = document;
        this.fields = fields;
        this.marked = new MarkedFields(document, fields);
        this.diagnostics = diagnostics;
    }

    List<PropertyPath> fields(QueryPlan plan) {
        HighlightModel highlight = plan.method().annotations().highlight();
        if (highlight == null) {
            return List.of();
        }
        if (!plan.subject().returnsDocuments() || !plan.result().shape().keepsHits()) {
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
                    "it asks for " + Wording.count(highlight.fragments(), "piece") + " of "
                            + Wording.count(highlight.fragmentSize(), "character"),
                    "ask for 0 pieces or more, of 1 character or more");
            return List.of();
        }
        SortedSet<String> searched = UsedFields.searched(plan, fields);
        return highlight.properties().isEmpty() ? all(searched, highlight) : stated(highlight, plan, searched);
    }

    private List<PropertyPath> all(SortedSet<String> searched, HighlightModel highlight) {
        List<PropertyPath> paths = searched.stream()
                .flatMap(name -> fields.find(name).stream())
                .filter(path -> marked.obstacle(path).isEmpty())
                .toList();
        if (paths.isEmpty()) {
            vain(highlight, "the query searches no text that can be marked", "remove it, or search a text");
        }
        return paths;
    }

    private List<PropertyPath> stated(HighlightModel highlight, QueryPlan plan, SortedSet<String> searched) {
        boolean open = UsedFields.asksOthers(plan);
        List<PropertyPath> paths = new ArrayList<>();
        for (StatedName property : highlight.properties()) {
            fields.require(property, document.name(), diagnostics)
                    .filter(path -> canBeMarked(path, property) && (open || isSearched(path, property, searched)))
                    .ifPresent(paths::add);
        }
        return paths;
    }

    private boolean canBeMarked(PropertyPath path, StatedName property) {
        Optional<Obstacle> obstacle = marked.obstacle(path);
        obstacle.ifPresent(found -> report(property, "cannot be highlighted: " + found.why(), found.help()));
        if (obstacle.isEmpty()) {
            marked.doubt(path)
                    .ifPresent(found -> diagnostics.report(
                            RepositoryProblem.UNFIT_HIGHLIGHT,
                            Severity.WARNING,
                            property.source(),
                            property.value(),
                            found.why(),
                            found.help()));
        }
        return obstacle.isEmpty();
    }

    private boolean isSearched(PropertyPath path, StatedName property, SortedSet<String> searched) {
        Optional<Obstacle> obstacle = MarkedFields.unsearched(path, searched);
        obstacle.ifPresent(found -> report(property, found.why(), found.help()));
        return obstacle.isEmpty();
    }

    private void report(StatedName property, String what, String help) {
        diagnostics.report(RepositoryProblem.UNFIT_HIGHLIGHT, property.source(), property.value(), what, help);
    }

    private void vain(HighlightModel highlight, String reason, String help) {
        diagnostics.report(RepositoryProblem.VAIN_ANNOTATION, highlight.source(), "@Highlight", reason, help);
    }
}
