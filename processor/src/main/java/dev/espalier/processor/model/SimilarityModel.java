package dev.espalier.processor.model;

import java.util.List;

/**
 * A way to score that an index declares.
 *
 * @param name how fields refer to it
 * @param type the formula
 * @param settings its parameters
 * @param source the annotation
 */
public record SimilarityModel(StatedName name, StatedName type, List<StatedSetting> settings, SourceRef source) {

    public SimilarityModel {
        settings = List.copyOf(settings);
    }
}
