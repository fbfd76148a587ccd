package dev.espalier.processor.scan;

import dev.espalier.annotation.Id;
import dev.espalier.annotation.Version;
import dev.espalier.processor.diagnostic.Problem;
import dev.espalier.processor.model.FieldMapping;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.model.PropertyRole;
import dev.espalier.processor.model.TypeModel;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.AnnotatedConstruct;
import org.jspecify.annotations.Nullable;

/** Reads one property: its type, its role and its annotations. */
final class PropertyScanner {

    private final ScanContext context;
    private final TypeClassifier types;

    PropertyScanner(ScanContext context, TypeClassifier types) {
        this.context = context;
        this.types = types;
    }

    PropertyModel scan(PropertyCandidate candidate) {
        candidate.places().forEach(context::using);
        PropertyRole role = role(candidate);
        TypeModel type = types.classify(candidate.type(), candidate.source());
        List<FieldAnnotation> annotations = annotations(candidate);
        Optional<FieldAnnotation> main =
                annotations.stream().filter(FieldAnnotation::isMain).findFirst();
        reportConflicts(candidate, role, annotations);
        annotations.forEach(this::reportWording);
        return new PropertyModel(
                candidate.name(),
                main.map(FieldAnnotation::name).filter(name -> !name.isEmpty()).orElse(candidate.name()),
                type,
                Nullness.isNullable(candidate.nullness().toArray(AnnotatedConstruct[]::new)),
                candidate.access(),
                role,
                mapping(candidate, role, type, annotations),
                main.<ElementRef>map(annotation -> annotation.use().source("name"))
                        .orElse(candidate.source()),
                candidate.source());
    }

    /** Whether one of this project's annotations stands at a place. */
    static boolean isAnnotated(ElementRef place) {
        return AnnotationReader.find(place, Id.class).isPresent()
                || AnnotationReader.find(place, Version.class).isPresent()
                || !FieldAnnotationReader.read(place).isEmpty();
    }

    private @Nullable FieldMapping mapping(
            PropertyCandidate candidate, PropertyRole role, TypeModel type, List<FieldAnnotation> annotations) {
        return role == PropertyRole.VERSION || type instanceof TypeModel.Unmappable
                ? null
                : FieldMappings.of(context, type, annotations, candidate);
    }

    private static PropertyRole role(PropertyCandidate candidate) {
        if (use(candidate, Id.class).isPresent()) {
            return PropertyRole.ID;
        }
        return use(candidate, Version.class).isPresent() ? PropertyRole.VERSION : PropertyRole.FIELD;
    }

    private static Optional<AnnotationUse> use(PropertyCandidate candidate, Class<? extends Annotation> type) {
        return candidate.places().stream()
                .flatMap(place -> AnnotationReader.find(place, type).stream())
                .findFirst();
    }

    /** Annotations of all places. A record's component and its accessor carry the same ones, which count once. */
    private static List<FieldAnnotation> annotations(PropertyCandidate candidate) {
        List<FieldAnnotation> annotations = new ArrayList<>();
        Predicate<AnnotationUse> isFirst = FirstOfEach.byText();
        for (ElementRef place : candidate.places()) {
            FieldAnnotationReader.read(place).stream()
                    .filter(annotation -> isFirst.test(annotation.use()))
                    .forEach(annotations::add);
        }
        return annotations;
    }

    private void reportConflicts(PropertyCandidate candidate, PropertyRole role, List<FieldAnnotation> annotations) {
        annotations.stream()
                .filter(annotation -> !annotation.isMain() && !annotation.name().isEmpty())
                .forEach(annotation -> reportNamedTwice(candidate, annotation));
        List<AnnotationUse> claims = new ArrayList<>();
        use(candidate, Version.class).ifPresent(claims::add);
        if (role == PropertyRole.ID && !claims.isEmpty()) {
            use(candidate, Id.class).ifPresent(claims::add);
        }
        annotations.stream()
                .filter(annotation -> annotation.isMain() || role == PropertyRole.VERSION)
                .map(FieldAnnotation::use)
                .forEach(claims::add);
        claims.stream()
                .skip(1)
                .forEach(claim -> context.diagnostics()
                        .report(
                                Problem.CONFLICTING_ANNOTATIONS,
                                claim.source(),
                                candidate.name(),
                                claims.get(0).name(),
                                claim.name()));
    }

    private void reportNamedTwice(PropertyCandidate candidate, FieldAnnotation annotation) {
        context.diagnostics()
                .report(
                        Problem.ILLEGAL_SUB_FIELD,
                        annotation.use().source("name"),
                        candidate.name(),
                        annotation.subField(),
                        "it is named twice, by name and by subField",
                        "remove name, or put it into the annotation of the main field");
    }

    private void reportWording(FieldAnnotation annotation) {
        if (annotation.isRaw()) {
            RawJson.readObject(annotation.use(), "value", context.diagnostics());
        }
        for (String attribute : annotation.use().attributes()) {
            if (annotation.use().written(attribute).isPresent()
                    && !annotation.use().states(attribute)) {
                context.diagnostics()
                        .report(Problem.REDUNDANT_PARAMETER, annotation.use().source(attribute), attribute);
            }
        }
    }
}
