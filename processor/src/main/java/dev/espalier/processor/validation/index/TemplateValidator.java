package dev.espalier.processor.validation.index;

import dev.espalier.processor.diagnostic.AnalysisProblem;
import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.model.AliasModel;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.StatedName;
import dev.espalier.processor.model.TemplateModel;
import dev.espalier.schema.Dialect;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Judges the template that the indexes of a document are created from. */
final class TemplateValidator {

    /** The templates that come with Elasticsearch and are for names that users may choose. */
    private static final List<String> BUILT_IN = List.of("logs-*-*", "metrics-*-*", "synthetics-*-*", "traces-*-*");

    private static final int BUILT_IN_PRIORITY = 100;

    private final DocumentModel document;
    private final TemplateModel template;
    private final Diagnostics diagnostics;

    private TemplateValidator(DocumentModel document, TemplateModel template, Diagnostics diagnostics) {
        this.document = document;
        this.template = template;
        this.diagnostics = diagnostics;
    }

    static void validate(DocumentModel document, Diagnostics diagnostics) {
        document.index()
                .definition()
                .template()
                .ifPresent(template -> new TemplateValidator(document, template, diagnostics).validate());
    }

    private void validate() {
        name(template.name());
        template.composedOf().forEach(this::name);
        if (template.patterns().stream().map(this::isLegal).toList().contains(false)) {
            return;
        }
        if (!isIndex(template.patterns())) {
            diagnostics.report(
                    AnalysisProblem.UNMATCHED_INDEX,
                    template.patterns().get(0).source(),
                    stored(1),
                    document.index().versioned() ? document.index().name() + "-*" : stored(1));
        }
        numbers();
        if (template.autoCreate().isPresent() && document.target().includes(Dialect.OPENSEARCH)) {
            diagnostics.report(
                    AnalysisProblem.FOREIGN_INDEX_SETTING,
                    template.autoCreateSource(),
                    "allow_auto_create",
                    Dialect.OPENSEARCH.productName(),
                    Dialect.ELASTICSEARCH.productName());
        }
        if (!document.isInDataStream()) {
            document.index().definition().aliases().stream()
                    .filter(AliasModel::writeIndex)
                    .forEach(this::writeAlias);
        }
    }

    private void name(StatedName name) {
        // what is wrong with the name of the index is said of that
        if (!name.value().equals(document.index().name())) {
            IndexPattern.nameViolation(name.value())
                    .ifPresent(reason -> diagnostics.report(
                            AnalysisProblem.ILLEGAL_TEMPLATE_NAME,
                            name.source(),
                            name.value(),
                            reason,
                            name.value().toLowerCase(Locale.ROOT).replaceAll("^_+|[ ,#*]+", "")));
        }
    }

    private boolean isLegal(StatedName pattern) {
        if (pattern.value().startsWith(document.index().name())) {
            return true;
        }
        Optional<String> violation = IndexPattern.violation(pattern.value());
        violation.ifPresent(reason ->
                diagnostics.report(AnalysisProblem.ILLEGAL_INDEX_PATTERN, pattern.source(), pattern.value(), reason));
        return violation.isEmpty();
    }

    /** Whether the index of the document, and the one that a rollover makes after it, is created from the template. */
    private boolean isIndex(List<StatedName> patterns) {
        return List.of(stored(1), stored(2)).stream()
                .allMatch(name -> patterns.stream().anyMatch(pattern -> IndexPattern.matches(pattern.value(), name)));
    }

    /** The name that the template is looked up for. */
    private String stored(int generation) {
        String name = document.index().name();
        return document.index().versioned() ? name + "-00000" + generation : name;
    }

    private void numbers() {
        if (template.priority() < 0) {
            diagnostics.report(
                    AnalysisProblem.WRONG_INDEX_SETTING,
                    template.prioritySource(),
                    "the priority of a template must be 0 or more, found " + template.priority(),
                    "of several templates for a name, the one of the highest priority counts");
        } else if (template.priority() <= BUILT_IN_PRIORITY && document.target().includes(Dialect.ELASTICSEARCH)) {
            BUILT_IN.stream()
                    .filter(pattern -> IndexPattern.matches(pattern, stored(1)))
                    .forEach(pattern -> diagnostics.report(
                            AnalysisProblem.OVERRIDDEN_TEMPLATE,
                            template.prioritySource(),
                            pattern,
                            BUILT_IN_PRIORITY,
                            stored(1)));
        }
    }

    private void writeAlias(AliasModel alias) {
        diagnostics.report(
                AnalysisProblem.ILLEGAL_ALIAS,
                alias.name().source(),
                alias.name().value(),
                "each index of the template would be the one to write to, so that there can be no second",
                "drop writeIndex");
    }
}
