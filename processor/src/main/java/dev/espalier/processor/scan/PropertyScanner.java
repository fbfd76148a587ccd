package dev.espalier.processor.scan;

import dev.espalier.annotation.Codec;
import dev.espalier.annotation.Depth;
import dev.espalier.annotation.DurationUnit;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Ignore;
import dev.espalier.annotation.Json;
import dev.espalier.annotation.OtherFields;
import dev.espalier.annotation.RawField;
import dev.espalier.annotation.Routing;
import dev.espalier.annotation.Version;
import dev.espalier.annotation.Zone;
import dev.espalier.processor.diagnostic.DocumentProblem;
import dev.espalier.processor.model.CodecModel;
import dev.espalier.processor.model.FieldMapping;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.model.PropertyRole;
import dev.espalier.processor.model.TypeModel;
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
    private final PropertyConflicts conflicts;

    PropertyScanner(ScanContext context, TypeClassifier types) {
        this.context = context;
        this.types = types;
        this.traits = new PropertyTraitsReader(context.document());
        this.conflicts = new PropertyConflicts(context.diagnostics());
    }

    PropertyModel scan(PropertyCandidate candidate) {
        candidate.places().forEach(context::using);
        PropertyRole role = role(candidate);
        List<FieldAnnotation> annotations = annotations(candidate);
        conflicts.reportContradictions(candidate, annotations);
        if (role == PropertyRole.IGNORED || role == PropertyRole.OTHER_FIELDS) {
            return unmapped(candidate, role);
        }
        TypeModel type = chosen(candidate, role, type(candidate), annotations);
        Optional<FieldAnnotation> main =
                annotations.stream().filter(FieldAnnotation::isMain).findFirst();
        Optional<AnnotationUse> naming = Jackson.naming(candidate.places());
        conflicts.report(candidate, role, annotations);
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
                traits.read(candidate.places(), type),
                main.filter(annotation -> !annotation.name().isEmpty())
                        .map(FieldAnnotation::use)
                        .map(use -> use.source("name"))
                        .or(() -> naming.map(use -> use.source("value")))
                        .or(() -> main.map(annotation -> annotation.use().source("name")))
                        .orElse(candidate.source()),
                candidate.source());
    }

    private TypeModel type(PropertyCandidate candidate) {
        if (candidate.use(Json.class).isPresent()) {
            return new TypeModel.Custom(
                    JavaTypes.of(types.boxed(candidate.type())),
                    new CodecModel.Databind(),
                    ScalarTypes.primitiveKind(candidate.type()));
        }
        Optional<AnnotationUse> use = candidate.use(Codec.class);
        Optional<OwnCodec> codec = use.flatMap(types.codecs()::named);
        if (use.isPresent() && codec.isEmpty()) {
            return new TypeModel.Unmappable(TypeSpelling.of(candidate.type()));
        }
        Optional<AnnotationUse> depth = candidate.use(Depth.class);
        TypeModel type = types.classify(
                candidate.type(),
                candidate.source(),
                codec.orElse(null),
                depth.map(stated -> Recursion.depth(stated, context)).orElse(0));
        depth.ifPresent(stated -> Recursion.reportUnused(stated, type, context));
        if (codec.isPresent() && !isCustom(type)) {
            types.codecs()
                    .reportOtherType(
                            codec.get(),
                            TypeSpelling.of(candidate.type()),
                            use.get().source("value"));
        }
        return new ValueQualifiers(context).applied(type, candidate.use(Zone.class), candidate.use(DurationUnit.class));
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
        return AnnotationReader.all(place).anyMatch(PropertyScanner::makesProperty);
    }

    /** Whether an annotation says that what it stands on is a part of a property. */
    static boolean makesProperty(AnnotationUse use) {
        return AnnotationReader.isOf(use.mirror(), Id.class)
                || AnnotationReader.isOf(use.mirror(), Version.class)
                || AnnotationReader.isOf(use.mirror(), Routing.class)
                || AnnotationReader.isOf(use.mirror(), RawField.class)
                || Jackson.isExplicit(use)
                || FieldAnnotationTypes.of(use).isPresent();
    }

    /** Whether a property is no part of the document. */
    static boolean isIgnored(String name, List<ElementRef> places) {
        return AnnotationReader.find(places, Ignore.class).isPresent() || Jackson.ignores(name, places);
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
        if (candidate.use(OtherFields.class).isPresent()) {
            return PropertyRole.OTHER_FIELDS;
        }
        if (candidate.use(Id.class).isPresent()) {
            return PropertyRole.ID;
        }
        if (candidate.use(Version.class).isPresent()) {
            return PropertyRole.VERSION;
        }
        return candidate
                .use(Routing.class)
                .map(use -> use.flag("required") ? PropertyRole.ROUTING : PropertyRole.OPTIONAL_ROUTING)
                .orElse(PropertyRole.FIELD);
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
}
