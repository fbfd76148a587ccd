package dev.espalier.processor.validation.analysis;

import dev.espalier.processor.diagnostic.AnalysisProblem;
import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.model.IndexDefinition;
import dev.espalier.processor.model.SimilarityModel;
import dev.espalier.processor.model.StatedName;
import dev.espalier.processor.model.StatedSetting;
import dev.espalier.schema.NearestName;
import dev.espalier.schema.analysis.SimilarityType;
import dev.espalier.schema.analysis.SimilarityTypes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Judges the similarities that an index declares. */
final class SimilarityValidator {

    private static final String NORMALIZATION = "normalization";

    /** Servers take it, and score by it nowhere. */
    private static final String IGNORED = "base";

    private final IndexDefinition definition;
    private final TargetServers servers;
    private final ComponentSettings settings;
    private final Diagnostics diagnostics;
    private final Map<String, SimilarityModel> first = new HashMap<>();

    SimilarityValidator(IndexDefinition definition, TargetServers servers, Diagnostics diagnostics) {
        this.definition = definition;
        this.servers = servers;
        this.settings = ComponentSettings.ofSimilarities(servers, diagnostics);
        this.diagnostics = diagnostics;
    }

    void validate() {
        for (SimilarityModel similarity : definition.similarities()) {
            name(similarity);
            type(similarity.type())
                    .ifPresent(type -> settings.validate(
                            similarity.name().value(), similarity.settings(), similarity.source(), type));
            normalization(similarity);
        }
    }

    private void name(SimilarityModel similarity) {
        String name = similarity.name().value();
        SimilarityModel other = first.putIfAbsent(name, similarity);
        if (name.isBlank()) {
            wrong(similarity.name(), "a similarity cannot have a blank name", "name it");
        } else if (SimilarityTypes.names().contains(name)) {
            wrong(
                    similarity.name(),
                    "'" + name + "' comes with the server, which lets nobody declare it anew",
                    "give it another name; 'default' is the one for all fields that name none");
        } else if (name.equals(IGNORED)) {
            wrong(similarity.name(), "servers ignore a similarity named '" + name + "'", "give it another name");
        } else if (other != null && !other.source().equals(similarity.source())) {
            wrong(similarity.name(), "the similarity '" + name + "' is declared twice", "rename one of them");
        } else if (definition.raw().object("similarity").get(name) != null) {
            wrong(
                    similarity.name(),
                    "the similarity '" + name + "' is declared by an annotation and by the JSON of @IndexSettings",
                    "remove one of them");
        }
    }

    private Optional<SimilarityType> type(StatedName type) {
        Optional<SimilarityType> found = SimilarityTypes.find(type.value());
        if (found.isEmpty()) {
            diagnostics.report(
                    AnalysisProblem.UNKNOWN_SIMILARITY_TYPE,
                    type.source(),
                    type.value(),
                    NearestName.hint(type.value(), SimilarityTypes.names()),
                    String.join(", ", SimilarityTypes.names()));
            return found;
        }
        return found.filter(
                known -> !servers.lack("the similarity '" + type.value() + "'", known.availability(), type.source()));
    }

    /** A parameter of another normalization than the one that is named is taken, and does not count. */
    private void normalization(SimilarityModel similarity) {
        Optional<String> stated = setting(similarity, NORMALIZATION).map(StatedSetting::value);
        stated.ifPresent(name -> similarity.settings().stream()
                .filter(setting -> setting.name().startsWith(NORMALIZATION + ".")
                        && !setting.name().startsWith(NORMALIZATION + "." + name + "."))
                .filter(setting -> SimilarityTypes.find(similarity.type().value())
                        .flatMap(type -> type.setting(setting.name()))
                        .isPresent())
                .forEach(setting -> diagnostics.report(
                        AnalysisProblem.ILL_SET_SIMILARITY,
                        setting.nameSource(),
                        "'" + setting.name() + "' does not count where the normalization is '" + name + "'",
                        "remove it, or choose its normalization")));
    }

    private static Optional<StatedSetting> setting(SimilarityModel similarity, String name) {
        List<StatedSetting> settings = similarity.settings();
        return settings.stream().filter(setting -> setting.name().equals(name)).findFirst();
    }

    private void wrong(StatedName name, String message, String help) {
        diagnostics.report(AnalysisProblem.ILL_SET_SIMILARITY, name.source(), message, help);
    }
}
