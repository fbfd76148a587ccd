package dev.espalier.processor.validation.mapping;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.MappingProblem;
import dev.espalier.processor.model.MappingParameter;
import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.JsonTree.JsonNumber;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.Target;
import java.util.Map;
import java.util.Set;

/**
 * How texts are cut before they are turned into vectors: each strategy has settings of its own. As Elasticsearch 8.19 and 9.4
 * check them when an index is made.
 */
final class ChunkingRule implements FieldRule {

    private static final String SIZE = "max_chunk_size";
    private static final String OVERLAP = "overlap";

    private static final Map<String, Set<String>> SETTINGS = Map.of(
            "sentence", Set.of(SIZE, "sentence_overlap"),
            "word", Set.of(SIZE, OVERLAP),
            "recursive", Set.of(SIZE, "separators", "separator_group"));

    private final Target target;

    ChunkingRule(Target target) {
        this.target = target;
    }

    @Override
    public void check(MappedField field, Diagnostics diagnostics) {
        MappingParameter stated = field.parameter("chunking_settings").orElse(null);
        if (stated == null || !(stated.value() instanceof JsonObject settings)) {
            return;
        }
        String strategy = settings.text("strategy");
        if (strategy == null) {
            needs(stated, "chunking_settings", "strategy", diagnostics);
        } else if (SETTINGS.containsKey(strategy)) {
            checkNames(stated, settings, strategy, diagnostics);
            checkNumbers(stated, settings, strategy, diagnostics);
        }
    }

    private static void checkNames(
            MappingParameter stated, JsonObject settings, String strategy, Diagnostics diagnostics) {
        settings.members().keySet().stream()
                .filter(name ->
                        !name.equals("strategy") && !SETTINGS.get(strategy).contains(name))
                .filter(name -> SETTINGS.values().stream().anyMatch(names -> names.contains(name)))
                .forEach(name -> excluded(stated, name, "strategy = " + strategy, diagnostics));
        if (settings.get("separators") != null && settings.get("separator_group") != null) {
            excluded(stated, "separator_group", "separators", diagnostics);
        }
        if (settings.get("separators") instanceof JsonArray separators
                && separators.elements().isEmpty()) {
            needs(stated, "separators", "at least one", diagnostics);
        }
        if (settings.get(SIZE) == null) {
            needs(stated, "strategy = " + strategy, "maxChunkSize", diagnostics);
        }
        if (strategy.equals("word") && settings.get(OVERLAP) == null) {
            needs(stated, "strategy = word", "overlap", diagnostics);
        }
    }

    private void checkNumbers(MappingParameter stated, JsonObject settings, String strategy, Diagnostics diagnostics) {
        long least = strategy.equals("sentence") ? 20 : 10;
        long most = target.releases().stream().anyMatch(release -> release.major() < 9) ? 300 : Integer.MAX_VALUE;
        checkRange(stated, settings, SIZE, least, most, diagnostics);
        if (strategy.equals("word") && settings.get(SIZE) instanceof JsonNumber size) {
            checkRange(stated, settings, OVERLAP, 1, size.value().longValue() / 2, diagnostics);
        } else if (strategy.equals("sentence")) {
            checkRange(stated, settings, "sentence_overlap", 0, 1, diagnostics);
        }
    }

    private static void checkRange(
            MappingParameter stated, JsonObject settings, String name, long least, long most, Diagnostics diagnostics) {
        if (settings.get(name) instanceof JsonNumber number
                && (number.value().longValue() < least || number.value().longValue() > most)) {
            String end = most == Integer.MAX_VALUE ? " on" : " to " + most;
            diagnostics.report(
                    MappingProblem.OUT_OF_RANGE,
                    stated.source(name),
                    "chunking_settings." + name,
                    number.compact(),
                    "a whole number from " + least + end);
        }
    }

    private static void excluded(MappingParameter stated, String name, String other, Diagnostics diagnostics) {
        diagnostics.report(MappingProblem.EXCLUDED_PAIR, stated.source(name), name, other);
    }

    private static void needs(MappingParameter stated, String name, String needed, Diagnostics diagnostics) {
        diagnostics.report(MappingProblem.NEEDS_PARAMETER, stated.source(), name, needed);
    }
}
