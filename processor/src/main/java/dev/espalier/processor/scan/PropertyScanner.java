package dev.espalier.processor.scan;

import dev.espalier.annotation.Codec;
import dev.espalier.annotation.DurationUnit;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Ignore;
import dev.espalier.annotation.Json;
import dev.espalier.annotation.OtherFields;
import dev.espalier.annotation.ReadOnly;
import dev.espalier.annotation.Routing;
import dev.espalier.annotation.Version;
import dev.espalier.annotation.WriteOnly;
import dev.espalier.annotation.Zone;
import dev.espalier.processor.diagnostic.DocumentProblem;
import dev.espalier.processor.diagnostic.MappingProblem;
import dev.espalier.processor.model.CodecModel;
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
    private final PropertyTraitsReader traits;

    PropertyScanner(ScanContext context, TypeClassifier types) {
        this.context = context;
        this.types = types;
        this.traits = new PropertyTraitsReader(context.document());
    }

    PropertyModel scan(PropertyCandidate candidate) {
        candidate.places().forEach(context::using);
        PropertyRole role = role(candidate);
        reportContradictions(candidate);
        if (role == PropertyRole.IGNORED || role == PropertyRole.OTHER_FIELDS) {
            return unmapped(candidate, role);
        }
        List<FieldAnnotation> annotations = annotations(candidate);
        TypeModel type = chosen(candidate, role, type(candidate), annotations);
        Optional<FieldAnnotation> main =
                annotations.stream().filter(FieldAnnotation::isMain).findFirst();
        Optional<AnnotationUse> naming = Jackson.naming(candidate.places());
        reportConflicts(candidate, role, annotations);
        annotations.forEach(this::reportWording);
        return new PropertyModel(
                candidate.name(),
                main.map(FieldAnnotation::name)
                        .filter(name -> !name.isEmpty())
                        .or(() -> naming.map(use -> use.text("value")))
                        .orElseGet(() -> context.fieldNames().of(candidate.name())),
                type,
                Nullness.isNullable(candidate.nullness().toArray(AnnotatedConstruct[]::new)),
                candidate.access(),
                role,
                mapping(candidate, role, type, annotations),
                traits.read(candidate.places()),
                main.filter(annotation -> !annotation.name().isEmpty())
                        .map(FieldAnnotation::use)
                        .map(use -> use.source("name"))
                        .or(() -> naming.map(use -> use.source("value")))
                        .or(() -> main.map(annotation -> annotation.use().source("name")))
                        .orElse(candidate.source()),
                candidate.source());
    }

    private TypeModel type(PropertyCandidate candidate) {
        if (use(candidate, Json.class).isPresent()) {
            return new TypeModel.Custom(JavaTypes.of(candidate.type()), new CodecModel.Databind());
        }
        Optional<AnnotationUse> use = use(candidate, Codec.class);
        Optional<OwnCodec> codec = use.flatMap(types.codecs()::named);
        if (use.isPresent() && codec.isEmpty()) {
            return new TypeModel.Unmappable(TypeSpelling.of(candidate.type()));
        }
        TypeModel type = types.classify(candidate.type(), candidate.source(), codec.orElse(null));
        if (codec.isPresent() && !isCustom(type)) {
            types.codecs()
                    .reportOtherType(
                            codec.get(),
                            TypeSpelling.of(candidate.type()),
                            use.get().source("value"));
        }
        return new ValueQualifiers(context)
                .applied(type, use(candidate, Zone.class), use(candidate, DurationUnit.class));
    }

    private static boolean isCustom(TypeModel type) {
        return type.element() instanceof TypeModel.Custom
                || type instanceof TypeModel.Unmappable
                || (type instanceof TypeModel.Entries map && isCustom(map.value()));
    }

    /** The type, unless nothing says what kind of field it is to be. */
    private TypeModel chosen(
            PropertyCandidate candidate, PropertyRole role, TypeModel type, List<FieldAnnotation> annotations) {
        boolean open = role != PropertyRole.VERSION
                && !(type instanceof TypeModel.Unmappable)
                && annotations.stream().noneMatch(FieldAnnotation::isMain)
                && NaturalFieldType.of(type).isEmpty();
        return open ? context.unmappable(candidate.type(), candidate.source(), FieldTypeChoices.of(type)) : type;
    }

    /** Whether one of this project's annotations stands at a place. */
    static boolean isAnnotated(ElementRef place) {
        return AnnotationReader.find(place, Id.class).isPresent()
                || AnnotationReader.find(place, Version.class).isPresent()
                || AnnotationReader.find(place, Routing.class).isPresent()
                || Jackson.find(place, "JsonProperty").isPresent()
                || !FieldAnnotationReader.read(place).isEmpty();
    }

    /** Whether a property is no part of the document. */
    static boolean isIgnored(String name, List<ElementRef> places) {
        return PropertyTraitsReader.find(places, Ignore.class).isPresent() || Jackson.ignores(name, places);
    }

    private PropertyModel unmapped(PropertyCandidate candidate, PropertyRole role) {
        String spelling = TypeSpelling.of(candidate.type());
        if (role == PropertyRole.OTHER_FIELDS && !spelling.equals("Map<String, RawJson>")) {
            context.diagnostics()
                    .report(DocumentProblem.ILLEGAL_OTHER_FIELDS, candidate.source(), candidate.name(), spelling);
        }
        TypeModel type = ScalarTypes.primitive(candidate.type().getKind())
                .<TypeModel>map(scalar -> scalar)
                .orElseGet(() -> new TypeModel.Unmappable(spelling));
        return new PropertyModel(
                candidate.name(),
                candidate.name(),
                type,
                false,
                candidate.access(),
                role,
                null,
                candidate.source(),
                candidate.source());
    }

    private @Nullable FieldMapping mapping(
            PropertyCandidate candidate, PropertyRole role, TypeModel type, List<FieldAnnotation> annotations) {
        return role == PropertyRole.VERSION || type instanceof TypeModel.Unmappable
                ? null
                : FieldMappings.of(context, type, annotations, candidate);
    }

    private static PropertyRole role(PropertyCandidate candidate) {
        if (isIgnored(candidate.name(), candidate.places())) {
            return PropertyRole.IGNORED;
        }
        if (use(candidate, OtherFields.class).isPresent()) {
            return PropertyRole.OTHER_FIELDS;
        }
        if (use(candidate, Id.class).isPresent()) {
            return PropertyRole.ID;
        }
        if (use(candidate, Version.class).isPresent()) {
            return PropertyRole.VERSION;
        }
        return use(candidate, Routing.class)
                .map(use -> use.flag("required") ? PropertyRole.ROUTING : PropertyRole.OPTIONAL_ROUTING)
                .orElse(PropertyRole.FIELD);
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
        reportAllButFirst(candidate, claims);
        reportRouting(candidate, role);
    }

    /** The id is the routing of a document that has no other; a version is nothing that a document has. */
    private void reportRouting(PropertyCandidate candidate, PropertyRole role) {
        List<AnnotationUse> claims = new ArrayList<>();
        if (role == PropertyRole.ID || role == PropertyRole.VERSION) {
            use(candidate, role == PropertyRole.ID ? Id.class : Version.class).ifPresent(claims::add);
            use(candidate, Routing.class).ifPresent(claims::add);
        }
        reportAllButFirst(candidate, claims);
    }

    private void reportAllButFirst(PropertyCandidate candidate, List<AnnotationUse> claims) {
        claims.stream()
                .skip(1)
                .forEach(claim -> context.diagnostics()
                        .report(
                                DocumentProblem.CONFLICTING_ANNOTATIONS,
                                claim.source(),
                                candidate.name(),
                                claims.get(0).name(),
                                claim.name()));
    }

    /** What is no part of the document needs no mapping; what is written only is not read. */
    private void reportContradictions(PropertyCandidate candidate) {
        List<AnnotationUse> claims = new ArrayList<>();
        use(candidate, Ignore.class).ifPresent(claims::add);
        if (!claims.isEmpty()) {
            annotations(candidate).forEach(annotation -> claims.add(annotation.use()));
            use(candidate, Id.class).ifPresent(claims::add);
            use(candidate, Routing.class).ifPresent(claims::add);
        } else {
            use(candidate, ReadOnly.class).ifPresent(claims::add);
            use(candidate, WriteOnly.class).ifPresent(claims::add);
        }
        reportAllButFirst(candidate, claims);
    }

    private void reportNamedTwice(PropertyCandidate candidate, FieldAnnotation annotation) {
        context.diagnostics()
                .report(
                        MappingProblem.ILLEGAL_SUB_FIELD,
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
                        .report(
                                MappingProblem.REDUNDANT_PARAMETER,
                                annotation.use().source(attribute),
                                attribute);
            }
        }
    }
}
