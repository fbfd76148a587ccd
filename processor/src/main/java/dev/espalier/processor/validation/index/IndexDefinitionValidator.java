package dev.espalier.processor.validation.index;

import dev.espalier.processor.diagnostic.AnalysisProblem;
import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.EvolutionProblem;
import dev.espalier.processor.model.AliasModel;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.IndexDefinition;
import dev.espalier.processor.model.IndexModel;
import dev.espalier.processor.model.OldestVersion;
import java.util.HashSet;
import java.util.Set;

/** Judges the settings, aliases and template of a document's index. */
public final class IndexDefinitionValidator {

    private static final String FORBIDDEN = "\\/*?\"<>| ,#:";
    private static final String FORBIDDEN_FIRST = "-_+";

    private IndexDefinitionValidator() {}

    /**
     * Reports everything that is wrong with them.
     *
     * @param document the document
     * @param diagnostics collects the problems
     */
    public static void validate(DocumentModel document, Diagnostics diagnostics) {
        IndexDefinition definition = document.index().definition();
        new SettingsValidator(document.target(), diagnostics).validate(definition);
        new SettingPairs(document, diagnostics).validate();
        SyntheticSource.validate(document, diagnostics);
        DerivedSource.validate(document, diagnostics);
        FieldNameLength.validate(document, diagnostics);
        new IndexOrder(document, document.target(), diagnostics).validate();
        aliases(document, diagnostics);
        TemplateValidator.validate(document, diagnostics);
        DataStreamValidator.validate(document, diagnostics);
        versions(document.index(), diagnostics);
    }

    private static void versions(IndexModel index, Diagnostics diagnostics) {
        if (index.version() < 1) {
            diagnostics.report(
                    AnalysisProblem.WRONG_INDEX_SETTING,
                    index.versionSource(),
                    "the version of a mapping must be 1 or more, found " + index.version(),
                    "versions begin with 1 and rise by one");
        } else {
            oldest(index, diagnostics);
        }
    }

    private static void oldest(IndexModel index, Diagnostics diagnostics) {
        OldestVersion oldest = index.oldest();
        if (oldest != null && (oldest.version() < 1 || oldest.version() > index.version())) {
            diagnostics.report(
                    EvolutionProblem.ILLEGAL_COMPATIBILITY, oldest.source(), oldest.version(), index.version());
        }
    }

    private static void aliases(DocumentModel document, Diagnostics diagnostics) {
        Set<String> names = new HashSet<>();
        for (AliasModel alias : document.index().definition().aliases()) {
            String name = alias.name().value();
            if (name.equals(document.index().name())) {
                String reason = document.index().versioned()
                        ? "it is the alias that all documents are written to"
                        : "it is the name of the index itself";
                illegal(alias, reason, "remove it, or give it another name", diagnostics);
            } else if (!names.add(name)) {
                illegal(alias, "there are two of this name", "remove one", diagnostics);
            } else if (name.isBlank()
                    || FORBIDDEN_FIRST.indexOf(name.charAt(0)) >= 0
                    || name.chars().anyMatch(c -> FORBIDDEN.indexOf(c) >= 0)) {
                illegal(
                        alias,
                        "this is not a legal name",
                        "leave out blanks and " + FORBIDDEN.replace(" ", "") + ", and - _ + at the start",
                        diagnostics);
            } else if (writeRouting(alias).contains(",")) {
                illegal(
                        alias,
                        "documents are written with one routing, and '" + writeRouting(alias) + "' are several",
                        "give it one indexRouting; searchRouting may be several",
                        diagnostics);
            }
        }
    }

    private static String writeRouting(AliasModel alias) {
        return alias.indexRouting().isEmpty() ? alias.routing() : alias.indexRouting();
    }

    static void illegal(AliasModel alias, String reason, String help, Diagnostics diagnostics) {
        diagnostics.report(
                AnalysisProblem.ILLEGAL_ALIAS,
                alias.name().source(),
                alias.name().value(),
                reason,
                help);
    }
}
