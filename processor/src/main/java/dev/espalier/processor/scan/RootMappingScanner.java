package dev.espalier.processor.scan;

import dev.espalier.annotation.Document;
import dev.espalier.annotation.DynamicDetection;
import dev.espalier.annotation.DynamicTemplate;
import dev.espalier.annotation.FieldAlias;
import dev.espalier.annotation.IndexMeta;
import dev.espalier.annotation.RawMapping;
import dev.espalier.annotation.RuntimeField;
import dev.espalier.annotation.SourceFilter;
import dev.espalier.annotation.SyntheticSourceKeep;
import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.model.MappingParameter;
import dev.espalier.processor.model.RootMapping;
import dev.espalier.processor.model.RootMapping.Alias;
import dev.espalier.processor.model.StatedName;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what a document type says of its mapping, besides its properties. */
final class RootMappingScanner {

    private final ElementRef document;
    private final Diagnostics diagnostics;
    private final List<MappingParameter> parameters = new ArrayList<>();

    private RootMappingScanner(ElementRef document, Diagnostics diagnostics) {
        this.document = document;
        this.diagnostics = diagnostics;
    }

    /** Reads the annotations of a document type. */
    static RootMapping scan(ElementRef document, ScanContext context) {
        return new RootMappingScanner(document, context.diagnostics()).scan(context);
    }

    private RootMapping scan(ScanContext context) {
        find(Document.class).ifPresent(use -> copy(use, "subobjects", "subobjects"));
        find(SyntheticSourceKeep.class).ifPresent(use -> copy(use, "value", SyntheticKeepReader.PARAMETER));
        find(DynamicDetection.class).ifPresent(this::detection);
        find(SourceFilter.class).ifPresent(this::source);
        find(IndexMeta.class)
                .ifPresent(use -> RawJson.readObject(use, "value", diagnostics)
                        .ifPresent(meta -> add("_meta", meta, use.source("value"))));
        Optional<MappingParameter> raw = find(RawMapping.class)
                .flatMap(use -> RawJson.readObject(use, "value", diagnostics)
                        .map(json -> new MappingParameter(use.name(), json, use.source("value"))));
        return new RootMapping(
                parameters,
                all(FieldAlias.class)
                        .map(use -> new Alias(name(use, "name"), name(use, "path")))
                        .toList(),
                all(RuntimeField.class).map(RuntimeFieldReader::read).toList(),
                all(DynamicTemplate.class)
                        .map(use -> TemplateReader.read(use, diagnostics))
                        .toList(),
                raw,
                find(Document.class).map(use -> use.source("dynamic")).orElse(document));
    }

    private void detection(AnnotationUse use) {
        copy(use, "dates", "date_detection");
        copy(use, "dateFormats", "dynamic_date_formats");
        copy(use, "numbers", "numeric_detection");
    }

    private void copy(AnnotationUse use, String attribute, String parameter) {
        if (use.states(attribute)) {
            MappingParameter read = ParameterReader.read(use, attribute);
            parameters.add(new MappingParameter(parameter, read.value(), read.source(), read.parts()));
        }
    }

    private void source(AnnotationUse use) {
        Map<String, JsonTree> members = new LinkedHashMap<>();
        for (String attribute : use.attributes()) {
            if (use.states(attribute)) {
                members.put(attribute, ParameterReader.read(use, attribute).value());
            }
        }
        if (!members.isEmpty()) {
            parameters.add(new MappingParameter(
                    "_source",
                    new JsonObject(members),
                    use.source(),
                    Map.of(
                            "enabled", use.source("enabled"),
                            "includes", use.source("includes"),
                            "excludes", use.source("excludes"))));
        }
    }

    private void add(String name, JsonTree value, ElementRef source) {
        parameters.add(new MappingParameter(name, value, source));
    }

    private Optional<AnnotationUse> find(Class<? extends Annotation> type) {
        return AnnotationReader.find(document, type);
    }

    private Stream<AnnotationUse> all(Class<? extends Annotation> type) {
        return AnnotationReader.all(document).filter(use -> AnnotationReader.isOf(use.mirror(), type));
    }

    static StatedName name(AnnotationUse use, String attribute) {
        return new StatedName(use.text(attribute), use.source(attribute));
    }
}
