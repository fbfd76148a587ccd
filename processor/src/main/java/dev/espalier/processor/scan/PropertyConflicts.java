package dev.espalier.processor.scan;

import dev.espalier.annotation.Id;
import dev.espalier.annotation.Ignore;
import dev.espalier.annotation.ReadOnly;
import dev.espalier.annotation.Routing;
import dev.espalier.annotation.Version;
import dev.espalier.annotation.WriteOnly;
import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.DocumentProblem;
import dev.espalier.processor.diagnostic.MappingProblem;
import dev.espalier.processor.model.PropertyRole;
import java.util.ArrayList;
import java.util.List;

/** Reports annotations of one property that contradict each other, or say nothing. */
final class PropertyConflicts {

    private final Diagnostics diagnostics;

    PropertyConflicts(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void report(PropertyCandidate candidate, PropertyRole role, List<FieldAnnotation> annotations) {
        annotations.stream()
                .filter(annotation -> !annotation.isMain() && !annotation.name().isEmpty())
                .forEach(annotation -> reportNamedTwice(candidate, annotation));
        List<AnnotationUse> claims = new ArrayList<>();
        candidate.use(Version.class).ifPresent(claims::add);
        if (role == PropertyRole.ID && !claims.isEmpty()) {
            candidate.use(Id.class).ifPresent(claims::add);
        }
        annotations.stream()
                .filter(annotation -> annotation.isMain() || role == PropertyRole.VERSION)
                .map(FieldAnnotation::use)
                .forEach(claims::add);
        reportAllButFirst(candidate, claims);
        reportRouting(candidate, role);
        annotations.forEach(this::reportWording);
    }

    /** The id is the routing of a document that has no other; a version is nothing that a document has. */
    private void reportRouting(PropertyCandidate candidate, PropertyRole role) {
        List<AnnotationUse> claims = new ArrayList<>();
        if (role == PropertyRole.ID || role == PropertyRole.VERSION) {
            candidate.use(role == PropertyRole.ID ? Id.class : Version.class).ifPresent(claims::add);
            candidate.use(Routing.class).ifPresent(claims::add);
        }
        reportAllButFirst(candidate, claims);
    }

    private void reportAllButFirst(PropertyCandidate candidate, List<AnnotationUse> claims) {
        claims.stream()
                .skip(1)
                .forEach(claim -> diagnostics.report(
                        DocumentProblem.CONFLICTING_ANNOTATIONS,
                        claim.source(),
                        candidate.name(),
                        claims.get(0).name(),
                        claim.name()));
    }

    /** What is no part of the document needs no mapping; what is written only is not read. */
    void reportContradictions(PropertyCandidate candidate, List<FieldAnnotation> annotations) {
        List<AnnotationUse> claims = new ArrayList<>();
        candidate.use(Ignore.class).ifPresent(claims::add);
        if (!claims.isEmpty()) {
            annotations.forEach(annotation -> claims.add(annotation.use()));
            candidate.use(Id.class).ifPresent(claims::add);
            candidate.use(Routing.class).ifPresent(claims::add);
        } else {
            candidate.use(ReadOnly.class).ifPresent(claims::add);
            candidate.use(WriteOnly.class).ifPresent(claims::add);
        }
        reportAllButFirst(candidate, claims);
    }

    private void reportNamedTwice(PropertyCandidate candidate, FieldAnnotation annotation) {
        diagnostics.report(
                MappingProblem.ILLEGAL_SUB_FIELD,
                annotation.use().source("name"),
                candidate.name(),
                annotation.subField(),
                "it is named twice, by name and by subField",
                "remove name, or put it into the annotation of the main field");
    }

    private void reportWording(FieldAnnotation annotation) {
        if (annotation.isRaw()) {
            RawJson.readObject(annotation.use(), "value", diagnostics);
        }
        for (String attribute : annotation.use().attributes()) {
            if (annotation.use().written(attribute).isPresent()
                    && !annotation.use().states(attribute)) {
                diagnostics.report(
                        MappingProblem.REDUNDANT_PARAMETER, annotation.use().source(attribute), attribute);
            }
        }
    }
}
