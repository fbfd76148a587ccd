package dev.espalier.processor.validation.index;

import dev.espalier.processor.diagnostic.AnalysisProblem;
import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.model.IndexDefinition;
import dev.espalier.processor.model.StatedName;
import dev.espalier.processor.model.StatedSetting;
import dev.espalier.schema.Dialect;
import dev.espalier.schema.NearestName;
import dev.espalier.schema.ServerRelease;
import dev.espalier.schema.Target;
import dev.espalier.schema.settings.IndexSetting;
import dev.espalier.schema.settings.IndexSettingCatalogue;
import dev.espalier.schema.settings.SettingScope;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Judges the settings of an index by the tables of the servers that the build is for. */
final class SettingsValidator {

    private static final String PREFIX = "index.";
    private static final String ANALYSIS = "analysis.";

    /** What an index that exists is told to have, and no table lists. */
    private static final Set<String> OF_THE_SERVER = Set.of(
            "uuid",
            "creation_date",
            "provided_name",
            "version.created",
            "version.upgraded",
            "history.uuid",
            "resize.source.name",
            "resize.source.uuid");

    private final List<ServerRelease> releases;
    private final Diagnostics diagnostics;

    SettingsValidator(Target target, Diagnostics diagnostics) {
        this.releases = target.releases();
        this.diagnostics = diagnostics;
    }

    void validate(IndexDefinition definition) {
        Set<String> names = new HashSet<>();
        for (StatedSetting setting : definition.settings()) {
            if (setting.name().startsWith(ANALYSIS) && setting.source().equals(setting.nameSource())) {
                // raw JSON, which is taken as it stands
                continue;
            }
            if (!names.add(setting.name())) {
                report(setting, "'" + setting.name() + "' is set twice", "keep one");
                continue;
            }
            List<IndexSetting> known = Arrays.stream(Dialect.values())
                    .flatMap(dialect -> IndexSettingCatalogue.of(dialect).find(setting.name()).stream())
                    .toList();
            List<ServerRelease> lacking = releases.stream()
                    .filter(release -> find(setting, release).isEmpty())
                    .toList();
            if (isPrivate(setting, known)) {
                diagnostics.report(
                        AnalysisProblem.PRIVATE_INDEX_SETTING,
                        setting.nameSource(),
                        setting.name(),
                        "only the server does, or did for indexes of old");
            } else if (known.isEmpty()) {
                unknown(setting, definition.hasUnknownPlugin());
            } else if (!lacking.isEmpty()) {
                foreign(setting, lacking);
            } else {
                known(setting);
            }
        }
    }

    /** What is like no setting may be one of a plugin that somebody else has made. */
    private void unknown(StatedSetting setting, boolean mayBeOfPlugin) {
        String hint = NearestName.hint(setting.name(), known());
        if (!mayBeOfPlugin || !hint.isEmpty()) {
            diagnostics.report(AnalysisProblem.UNKNOWN_INDEX_SETTING, setting.nameSource(), setting.name(), hint);
        }
    }

    private static boolean isPrivate(StatedSetting setting, List<IndexSetting> known) {
        return OF_THE_SERVER.contains(setting.name())
                || known.stream()
                        .map(IndexSetting::scope)
                        .anyMatch(scope -> scope == SettingScope.PRIVATE || scope == SettingScope.REMOVED);
    }

    private void foreign(StatedSetting setting, List<ServerRelease> lacking) {
        diagnostics.report(
                AnalysisProblem.FOREIGN_INDEX_SETTING,
                setting.nameSource(),
                setting.name(),
                lacking.stream().map(ServerRelease::toString).collect(Collectors.joining(" and ")),
                String.join(" or ", IndexSettingCatalogue.serversWith(setting.name())));
    }

    private void known(StatedSetting setting) {
        IndexSetting first = find(setting, releases.get(0)).orElseThrow();
        Optional<String> refusal = releases.stream()
                .flatMap(release -> find(setting, release).orElseThrow().refusal(text(setting)).stream())
                .findFirst();
        if (refusal.isPresent()) {
            report(
                    setting,
                    "'" + setting.name() + "' " + refusal.get() + ", found '" + text(setting) + "'",
                    first.standard() == null
                            ? "give it such a value"
                            : "give it such a value, or leave it out for the usual one, " + first.standard());
        } else if (first.scope() == SettingScope.FINAL && !setting.nameSource().equals(setting.source())) {
            diagnostics.report(AnalysisProblem.FIXED_INDEX_SETTING, setting.nameSource(), setting.name());
        }
    }

    private void report(StatedSetting setting, String message, String help) {
        diagnostics.report(AnalysisProblem.WRONG_INDEX_SETTING, setting.source(), message, help);
    }

    private static String text(StatedSetting setting) {
        return setting.values().stream().map(StatedName::value).collect(Collectors.joining(","));
    }

    private static Optional<IndexSetting> find(StatedSetting setting, ServerRelease release) {
        return IndexSettingCatalogue.of(release).find(setting.name());
    }

    private Set<String> known() {
        return releases.stream()
                .flatMap(release -> IndexSettingCatalogue.of(release).all().stream())
                .filter(setting -> !setting.isGroup() && setting.scope() != SettingScope.PRIVATE)
                .map(setting -> setting.name().substring(PREFIX.length()))
                .collect(Collectors.toSet());
    }
}
