package dev.espalier.processor.scan;

import dev.espalier.annotation.IndexSettings;
import dev.espalier.processor.model.IndexDefinition;
import dev.espalier.processor.model.StatedName;
import dev.espalier.processor.model.StatedSetting;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what the annotations of a document say about its index. */
final class IndexDefinitionScanner {

    /** The attributes of {@code @IndexSettings} that stand for one setting each. */
    private static final Map<String, String> SETTINGS =
            Map.of("shards", "number_of_shards", "replicas", "number_of_replicas");

    private final ScanContext context;

    IndexDefinitionScanner(ScanContext context) {
        this.context = context;
    }

    IndexDefinition scan(ElementRef document) {
        return new IndexDefinition(new AnalysisScanner(context).scan(document), settings(document));
    }

    private static List<StatedSetting> settings(ElementRef document) {
        Optional<AnnotationUse> settings = AnnotationReader.find(document, IndexSettings.class);
        return settings.stream()
                .flatMap(use -> use.attributes().stream().flatMap(attribute -> setting(use, attribute)))
                .toList();
    }

    private static Stream<StatedSetting> setting(AnnotationUse use, String attribute) {
        String name = SETTINGS.get(attribute);
        if (name == null || !use.states(attribute)) {
            return Stream.empty();
        }
        ElementRef place = use.source(attribute);
        StatedName value = new StatedName(String.valueOf(use.value(attribute)), place);
        return Stream.of(new StatedSetting(name, List.of(value), place, place));
    }
}
