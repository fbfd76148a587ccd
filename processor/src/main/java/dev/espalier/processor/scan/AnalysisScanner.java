package dev.espalier.processor.scan;

import dev.espalier.annotation.Analysis;
import dev.espalier.annotation.Analyzer;
import dev.espalier.annotation.CharFilter;
import dev.espalier.annotation.Normalizer;
import dev.espalier.annotation.RequiresPlugin;
import dev.espalier.annotation.Similarity;
import dev.espalier.annotation.TokenFilter;
import dev.espalier.annotation.Tokenizer;
import dev.espalier.processor.model.ComponentModel;
import dev.espalier.processor.model.SimilarityModel;
import dev.espalier.processor.model.StatedName;
import dev.espalier.processor.model.StatedSetting;
import dev.espalier.schema.analysis.ComponentKind;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the analysis that a document declares, and that of the types it names in {@code @Analysis}. */
final class AnalysisScanner {

    private static final Map<Class<? extends Annotation>, ComponentKind> KINDS = Map.of(
            Analyzer.class, ComponentKind.ANALYZER,
            Normalizer.class, ComponentKind.NORMALIZER,
            Tokenizer.class, ComponentKind.TOKENIZER,
            TokenFilter.class, ComponentKind.TOKEN_FILTER,
            CharFilter.class, ComponentKind.CHAR_FILTER);

    private final ScanContext context;
    private final Set<Element> read = new HashSet<>();
    private final List<ComponentModel> components = new ArrayList<>();
    private final Set<String> plugins = new HashSet<>();
    private final List<SimilarityModel> similarities = new ArrayList<>();

    AnalysisScanner(ScanContext context) {
        this.context = context;
    }

    /** What was read, in the order of the source. */
    List<ComponentModel> components() {
        return components;
    }

    /** The ways to score that were read, in the order of the source. */
    List<SimilarityModel> similarities() {
        return similarities;
    }

    /** The plugins that are said to be there. */
    Set<String> plugins() {
        return plugins;
    }

    /** Reads a type, and those that it names. */
    void read(ElementRef holder) {
        if (!read.add(holder.element())) {
            return;
        }
        List<AnnotationUse> uses = AnnotationReader.all(holder).toList();
        boolean shared = !holder.element().equals(context.document());
        uses.forEach(use -> component(use, shared));
        uses.stream()
                .filter(use -> AnnotationReader.isOf(use.mirror(), Analysis.class))
                .forEach(use -> use.types("value").forEach(this::holder));
    }

    private void holder(TypeMirror type, ElementRef place) {
        if (type.getKind() == TypeKind.ERROR) {
            context.unresolved(type, place);
        } else if (type instanceof DeclaredType declared) {
            read(place.leadingTo(declared.asElement()));
        }
    }

    private void component(AnnotationUse use, boolean shared) {
        if (AnnotationReader.isOf(use.mirror(), RequiresPlugin.class)) {
            use.texts("value").stream().map(StatedName::value).forEach(plugins::add);
        }
        if (AnnotationReader.isOf(use.mirror(), Similarity.class)) {
            similarities.add(new SimilarityModel(text(use, "name"), text(use, "type"), settings(use), use.source()));
        }
        KINDS.forEach((annotation, kind) -> {
            if (AnnotationReader.isOf(use.mirror(), annotation)) {
                components.add(component(use, kind, shared));
            }
        });
    }

    private static ComponentModel component(AnnotationUse use, ComponentKind kind, boolean shared) {
        StatedName type = kind == ComponentKind.NORMALIZER
                ? new StatedName(ComponentModel.CUSTOM, use.source())
                : text(use, "type");
        List<StatedSetting> settings = new ArrayList<>();
        if (type.value().equals(ComponentModel.CUSTOM)) {
            parts(use, settings);
        } else if (kind == ComponentKind.ANALYZER) {
            statedParts(use, settings);
        }
        settings.addAll(settings(use));
        return new ComponentModel(kind, text(use, "name"), type, settings, shared, use.source());
    }

    private static void parts(AnnotationUse use, List<StatedSetting> settings) {
        if (use.attributes().contains("tokenizer")) {
            StatedName tokenizer = text(use, "tokenizer");
            settings.add(new StatedSetting("tokenizer", List.of(tokenizer), tokenizer.source(), tokenizer.source()));
        }
        statedPart(use, "charFilters", settings);
        statedPart(use, "filters", settings);
        statedPart(use, "positionIncrementGap", settings);
    }

    /** An analyzer of another type has no parts; to state some is reported as for any setting that it lacks. */
    private static void statedParts(AnnotationUse use, List<StatedSetting> settings) {
        List.of("tokenizer", "charFilters", "filters", "positionIncrementGap")
                .forEach(attribute -> statedPart(use, attribute, settings));
    }

    private static void statedPart(AnnotationUse use, String attribute, List<StatedSetting> settings) {
        if (!use.attributes().contains(attribute) || !use.states(attribute)) {
            return;
        }
        ElementRef place = use.source(attribute);
        List<StatedName> several = use.texts(attribute);
        List<StatedName> values = several.isEmpty() && !(use.value(attribute) instanceof List<?>)
                ? List.of(new StatedName(String.valueOf(use.value(attribute)), place))
                : several;
        if (!values.isEmpty()) {
            settings.add(new StatedSetting(settingName(attribute), values, place, place));
        }
    }

    private static String settingName(String attribute) {
        return switch (attribute) {
            case "filters" -> "filter";
            case "charFilters" -> "char_filter";
            case "positionIncrementGap" -> "position_increment_gap";
            default -> attribute;
        };
    }

    private static List<StatedSetting> settings(AnnotationUse use) {
        return use.annotations("settings").stream()
                .map(AnalysisScanner::setting)
                .toList();
    }

    private static StatedSetting setting(AnnotationUse use) {
        return new StatedSetting(use.text("name"), use.texts("value"), use.source("name"), use.source("value"));
    }

    private static StatedName text(AnnotationUse use, String attribute) {
        return new StatedName(use.text(attribute), use.source(attribute));
    }
}
