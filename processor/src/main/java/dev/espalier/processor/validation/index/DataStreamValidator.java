package dev.espalier.processor.validation.index;

import dev.espalier.processor.diagnostic.AnalysisProblem;
import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.model.AliasModel;
import dev.espalier.processor.model.DataStreamModel;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.model.SourceRef;
import dev.espalier.processor.model.StatedName;
import dev.espalier.schema.Dialect;
import dev.espalier.schema.ServerRelease;
import java.util.Optional;
import java.util.regex.Pattern;

/** Judges what goes with a data stream and what does not. */
final class DataStreamValidator {

    private static final Pattern RETENTION = Pattern.compile("0*[1-9]\\d*(nanos|micros|ms|s|m|h|d)");
    private static final ServerRelease FIRST_WITH_RETENTION = new ServerRelease(Dialect.ELASTICSEARCH, 8, 11);

    private final DocumentModel document;
    private final DataStreamModel stream;
    private final Diagnostics diagnostics;

    private DataStreamValidator(DocumentModel document, DataStreamModel stream, Diagnostics diagnostics) {
        this.document = document;
        this.stream = stream;
        this.diagnostics = diagnostics;
    }

    static void validate(DocumentModel document, Diagnostics diagnostics) {
        document.index()
                .definition()
                .dataStream()
                .ifPresent(stream -> new DataStreamValidator(document, stream, diagnostics).validate());
    }

    private void validate() {
        TimestampRule.validate(document, stream, diagnostics);
        if (!stream.timestampField().value().equals(DataStreamModel.TIMESTAMP) && isFor(Dialect.ELASTICSEARCH)) {
            foreign("timestamp_field", stream.timestampField().source(), Dialect.ELASTICSEARCH, Dialect.OPENSEARCH);
        }
        if (stream.hidden() && isFor(Dialect.OPENSEARCH)) {
            foreign("hidden", stream.hiddenSource(), Dialect.OPENSEARCH, Dialect.ELASTICSEARCH);
        }
        stream.retention().ifPresent(this::retention);
        document.routing().ifPresent(this::routing);
        document.index()
                .definition()
                .setting("mode")
                .filter(mode -> mode.value().equals("time_series"))
                .ifPresent(mode -> report(
                        mode.source(),
                        "the mode time_series",
                        "the server makes up the ids there, and refuses those of documents",
                        "choose another mode, such as logsdb"));
        document.index().definition().aliases().forEach(this::alias);
    }

    private void retention(StatedName retention) {
        Optional<ServerRelease> tooOld = document.target().releases().stream()
                .filter(release -> !release.isAtLeast(FIRST_WITH_RETENTION))
                .findFirst();
        if (tooOld.isPresent()) {
            boolean foreign = tooOld.get().dialect() == Dialect.OPENSEARCH;
            diagnostics.report(
                    AnalysisProblem.FOREIGN_INDEX_SETTING,
                    retention.source(),
                    "lifecycle.data_retention",
                    foreign ? Dialect.OPENSEARCH.productName() : tooOld.get(),
                    foreign ? Dialect.ELASTICSEARCH.productName() : FIRST_WITH_RETENTION + " or newer");
        } else if (!RETENTION.matcher(retention.value()).matches()) {
            diagnostics.report(
                    AnalysisProblem.WRONG_INDEX_SETTING,
                    retention.source(),
                    "the retention must be a whole number with a unit of time, found '" + retention.value() + "'",
                    "write it as in 30d or 12h");
        }
    }

    private void routing(PropertyModel routing) {
        if (isFor(Dialect.OPENSEARCH)) {
            report(
                    routing.source(),
                    "a routing",
                    "OpenSearch refuses documents that have one",
                    "remove @Routing, or build for Elasticsearch alone");
        } else if (!document.requiresRouting()) {
            report(
                    routing.source(),
                    "a routing that only some documents have",
                    "a stream that takes routings demands one of each document",
                    "make it required, or remove @Routing");
        }
    }

    private void alias(AliasModel alias) {
        if (isFor(Dialect.OPENSEARCH)) {
            illegal(alias, "the data streams of OpenSearch have none", "remove it, or build for Elasticsearch alone");
        } else if (!(alias.routing() + alias.indexRouting() + alias.searchRouting()).isEmpty()) {
            illegal(alias, "those of data streams have no routing: it would be lost", "drop the routing");
        }
    }

    private void illegal(AliasModel alias, String reason, String help) {
        IndexDefinitionValidator.illegal(alias, reason, help, diagnostics);
    }

    private boolean isFor(Dialect dialect) {
        return document.target().includes(dialect);
    }

    private void foreign(String name, SourceRef source, Dialect refusing, Dialect knowing) {
        diagnostics.report(
                AnalysisProblem.FOREIGN_INDEX_SETTING, source, name, refusing.productName(), knowing.productName());
    }

    private void report(SourceRef source, String what, String reason, String help) {
        diagnostics.report(AnalysisProblem.UNFIT_FOR_DATA_STREAM, source, what, reason, help);
    }
}
