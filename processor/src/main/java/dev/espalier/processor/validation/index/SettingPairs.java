package dev.espalier.processor.validation.index;

import dev.espalier.processor.diagnostic.AnalysisProblem;
import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.model.DataStreamModel;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.IndexDefinition;
import dev.espalier.processor.model.MappingParameter;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.model.StatedSetting;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree.JsonObject;
import java.util.Optional;

/** Judges what settings demand of each other and of the mapping; servers refuse the index, or each of its documents. */
final class SettingPairs {

    private static final String SHARDS = "number_of_shards";

    private final DocumentModel document;
    private final IndexDefinition definition;
    private final Diagnostics diagnostics;

    SettingPairs(DocumentModel document, Diagnostics diagnostics) {
        this.document = document;
        this.definition = document.index().definition();
        this.diagnostics = diagnostics;
    }

    void validate() {
        definition.setting("number_of_routing_shards").ifPresent(this::checkRoutingShards);
        definition
                .setting("routing_partition_size")
                .filter(size -> !size.value().equals("1"))
                .ifPresent(this::checkJoin);
        if (!document.isInDataStream()) {
            definition.setting("mode").ifPresent(this::checkMode);
        }
        definition.setting("mapping.source.mode").ifPresent(this::checkSource);
    }

    private void checkRoutingShards(StatedSetting routing) {
        Optional<Long> shards = definition.setting(SHARDS).flatMap(SettingPairs::number);
        Optional<Long> all = number(routing);
        if (shards.isPresent() && all.isPresent() && shards.get() > 0 && all.get() % shards.get() != 0) {
            report(
                    routing,
                    "'" + routing.name() + "' must be a multiple of '" + SHARDS + "', which is " + shards.get()
                            + ", found '" + routing.value() + "'",
                    "choose a multiple, such as " + shards.get() * 2);
        }
    }

    private void checkJoin(StatedSetting partitions) {
        document.object().fields().stream()
                .filter(property -> property.field().type() == FieldType.JOIN)
                .findFirst()
                .ifPresent(join -> report(
                        partitions,
                        "'" + partitions.name() + "' spreads the documents of a routing, and the join '"
                                + join.fieldName() + "' needs parents and children on one shard",
                        "remove it, or the join"));
    }

    private void checkMode(StatedSetting mode) {
        switch (mode.value()) {
            case "time_series" ->
                report(
                        mode,
                        "in the mode time_series, the server makes up the ids, and refuses those of documents",
                        "choose another mode, such as logsdb");
            case "logsdb" -> {
                if (!hasTimestamp()) {
                    report(
                            mode,
                            "in the mode logsdb, the server refuses each document without a field '"
                                    + DataStreamModel.TIMESTAMP + "'",
                            "add a property, as in: @DateField(name = \"@timestamp\") Instant at");
                }
            }
            case "lookup" ->
                definition
                        .setting(SHARDS)
                        .filter(shards -> !shards.value().equals("1"))
                        .ifPresent(shards ->
                                report(shards, "an index in the mode lookup has one shard", "remove '" + SHARDS + "'"));
            default -> {
                // all goes with the others
            }
        }
    }

    private boolean hasTimestamp() {
        return document.object().fields().stream()
                .filter(property -> property.traits().isWritten())
                .map(PropertyModel::fieldName)
                .anyMatch(DataStreamModel.TIMESTAMP::equals);
    }

    private void checkSource(StatedSetting mode) {
        String type = document.name().simpleName();
        if (mode.value().equals("disabled")) {
            report(
                    mode,
                    "without a source, " + type + " can be searched but neither read, updated nor indexed anew",
                    "remove it");
        } else if (mode.value().equals("synthetic")) {
            document.root()
                    .parameter("_source")
                    .filter(SettingPairs::isFilter)
                    .ifPresent(filter -> report(
                            mode,
                            "a source that is synthetic cannot be filtered, as the @SourceFilter of " + type + " does",
                            "keep one of them"));
        }
    }

    private static boolean isFilter(MappingParameter source) {
        return source.value() instanceof JsonObject filter
                && (filter.get("includes") != null || filter.get("excludes") != null);
    }

    private void report(StatedSetting setting, String message, String help) {
        diagnostics.report(AnalysisProblem.WRONG_INDEX_SETTING, setting.source(), message, help);
    }

    private static Optional<Long> number(StatedSetting setting) {
        try {
            return Optional.of(Long.valueOf(setting.value()));
        } catch (NumberFormatException reportedElsewhere) {
            return Optional.empty();
        }
    }
}
