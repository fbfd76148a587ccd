package dev.espalier.processor.scan;

import dev.espalier.annotation.IndexAlias;
import dev.espalier.annotation.IndexSettings;
import dev.espalier.processor.model.AliasModel;
import dev.espalier.processor.model.IndexDefinition;
import dev.espalier.processor.model.StatedName;
import dev.espalier.processor.model.StatedSetting;
import dev.espalier.schema.JsonTree.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what the annotations of a document say about its index. */
final class IndexDefinitionScanner {

    private final ScanContext context;

    IndexDefinitionScanner(ScanContext context) {
        this.context = context;
    }

    IndexDefinition scan(ElementRef document) {
        AnalysisScanner analysis = new AnalysisScanner(context);
        analysis.read(document);
        List<StatedSetting> settings = new ArrayList<>();
        JsonObject raw = JsonObject.EMPTY;
        Optional<AnnotationUse> use = AnnotationReader.find(document, IndexSettings.class);
        if (use.isPresent()) {
            settings.addAll(IndexSettingReader.read(use.get()));
            raw = RawSettings.parse(use.get(), context.diagnostics());
            settings.addAll(RawSettings.flat(raw, use.get().source("json")));
        }
        return new IndexDefinition(
                analysis.components(),
                analysis.similarities(),
                settings,
                raw,
                aliases(document),
                analysis.plugins(),
                TemplateScanner.scan(document, context.diagnostics()));
    }

    private static List<AliasModel> aliases(ElementRef document) {
        return AnnotationReader.all(document)
                .filter(use -> AnnotationReader.isOf(use.mirror(), IndexAlias.class))
                .map(IndexDefinitionScanner::alias)
                .toList();
    }

    private static AliasModel alias(AnnotationUse use) {
        String filter = use.text("filter");
        return new AliasModel(
                new StatedName(use.text("name"), use.source("name")),
                filter.isBlank() ? null : new StatedName(filter, use.source("filter")),
                use.text("routing"),
                use.text("indexRouting"),
                use.text("searchRouting"),
                use.flag("writeIndex"),
                use.flag("hidden"));
    }
}
