package dev.espalier.processor.scan;

import dev.espalier.annotation.DataStream;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.IndexTemplate;
import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.model.DataStreamModel;
import dev.espalier.processor.model.SourceRef;
import dev.espalier.processor.model.StatedName;
import dev.espalier.processor.model.TemplateModel;
import dev.espalier.schema.JsonTree.JsonObject;
import java.util.List;
import java.util.Optional;

/** Reads {@code @IndexTemplate} and {@code @DataStream}. */
final class TemplateScanner {

    /** What {@code @IndexTemplate} has by default, for a data stream without that annotation. */
    private static final int PRIORITY = 500;

    private TemplateScanner() {}

    /** The template of a document; empty if its index has none. */
    static Optional<TemplateModel> scan(ElementRef document, Diagnostics diagnostics) {
        Optional<AnnotationUse> template = AnnotationReader.find(document, IndexTemplate.class);
        Optional<AnnotationUse> stream = AnnotationReader.find(document, DataStream.class);
        if (template.isEmpty() && stream.isEmpty()) {
            return Optional.empty();
        }
        AnnotationUse index = AnnotationReader.find(document, Document.class).orElseThrow();
        Optional<DataStreamModel> dataStream = stream.map(TemplateScanner::stream);
        return Optional.of(template.map(use -> template(use, index, dataStream, diagnostics))
                .orElseGet(() -> implied(index, stream.orElseThrow().source(), dataStream)));
    }

    private static TemplateModel template(
            AnnotationUse use, AnnotationUse index, Optional<DataStreamModel> dataStream, Diagnostics diagnostics) {
        String name = use.states("name") ? use.text("name") : index.text("index");
        List<StatedName> patterns = use.texts("patterns");
        return new TemplateModel(
                new StatedName(name, use.source("name")),
                patterns.isEmpty() ? List.of(pattern(index, dataStream.isPresent(), use.source())) : patterns,
                use.value("priority") instanceof Integer priority ? priority : PRIORITY,
                use.texts("composedOf"),
                autoCreate(use.constant("autoCreation")),
                use.text("meta").isBlank()
                        ? JsonObject.EMPTY
                        : RawJson.readObject(use, "meta", diagnostics).orElse(JsonObject.EMPTY),
                dataStream,
                use.source("priority"),
                use.source("autoCreation"));
    }

    private static TemplateModel implied(AnnotationUse index, SourceRef source, Optional<DataStreamModel> dataStream) {
        return new TemplateModel(
                new StatedName(index.text("index"), index.source("index")),
                List.of(pattern(index, true, index.source("index"))),
                PRIORITY,
                List.of(),
                Optional.empty(),
                JsonObject.EMPTY,
                dataStream,
                source,
                source);
    }

    private static StatedName pattern(AnnotationUse index, boolean stream, SourceRef source) {
        String name = index.text("index");
        return new StatedName(index.flag("versioned") && !stream ? name + "-*" : name, source);
    }

    private static Optional<Boolean> autoCreate(String constant) {
        return switch (constant) {
            case "ALLOWED" -> Optional.of(true);
            case "FORBIDDEN" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static DataStreamModel stream(AnnotationUse use) {
        return new DataStreamModel(
                new StatedName(use.text("timestampField"), use.source("timestampField")),
                use.states("retention")
                        ? Optional.of(new StatedName(use.text("retention"), use.source("retention")))
                        : Optional.empty(),
                use.flag("hidden"),
                use.source("hidden"),
                use.source());
    }
}
