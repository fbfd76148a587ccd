package dev.espalier.processor.scan;

import dev.espalier.annotation.Codec;
import dev.espalier.annotation.UseCodecs;
import dev.espalier.annotation.WrittenAs;
import dev.espalier.processor.diagnostic.DocumentProblem;
import dev.espalier.processor.model.CodecModel;
import dev.espalier.processor.model.JavaName;
import dev.espalier.processor.model.JsonKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Finds the codecs that the user names: for a property, for a type, for a document. */
final class OwnCodecs {

    private static final JavaName VALUE_CODEC = JavaName.of("dev.espalier.codec", "ValueCodec");

    private final ScanContext context;
    private @Nullable List<OwnCodec> ofDocument;

    OwnCodecs(ScanContext context) {
        this.context = context;
    }

    /** The codec that an annotation names; empty if it is none, which is reported. */
    Optional<OwnCodec> named(AnnotationUse use) {
        return use.value("value") instanceof TypeMirror codec ? read(codec, use.source("value")) : Optional.empty();
    }

    /** The codec for a type that stands on the type itself or on the document. */
    Optional<OwnCodec> of(DeclaredType type, TypeElement element, ElementRef source) {
        Optional<OwnCodec> listed = ofDocument().stream()
                .filter(codec -> context.types().isSameType(codec.value(), type))
                .findFirst();
        if (listed.isPresent()) {
            return listed;
        }
        return AnnotationReader.find(source.leadingTo(element), Codec.class).flatMap(use -> {
            Optional<OwnCodec> codec = named(use);
            Optional<OwnCodec> fitting = codec.filter(found -> context.types().isSameType(found.value(), type));
            if (codec.isPresent() && fitting.isEmpty()) {
                reportOtherType(codec.get(), TypeSpelling.of(type), use.source("value"));
            }
            return fitting;
        });
    }

    void reportOtherType(OwnCodec codec, String type, ElementRef source) {
        context.diagnostics()
                .report(
                        DocumentProblem.UNUSABLE_CODEC,
                        source,
                        codec.name(),
                        type,
                        "it reads and writes " + TypeSpelling.of(codec.value()),
                        "name a ValueCodec<" + type + ">");
    }

    private List<OwnCodec> ofDocument() {
        if (ofDocument == null) {
            List<OwnCodec> codecs = new ArrayList<>();
            ofDocument = codecs;
            AnnotationReader.find(ElementRef.of(context.document()), UseCodecs.class)
                    .ifPresent(use -> {
                        if (use.value("value") instanceof List<?> classes) {
                            classes.stream()
                                    .flatMap(value -> listed(value, use))
                                    .forEach(codecs::add);
                        }
                    });
        }
        return ofDocument;
    }

    private Stream<OwnCodec> listed(Object value, AnnotationUse use) {
        return value instanceof AnnotationValue entry && entry.getValue() instanceof TypeMirror codec
                ? read(codec, use.target().at(use.mirror(), entry)).stream()
                : Stream.empty();
    }

    private Optional<OwnCodec> read(TypeMirror codec, ElementRef source) {
        if (codec.getKind() != TypeKind.DECLARED
                || !(codec instanceof DeclaredType declared)
                || !(declared.asElement() instanceof TypeElement element)) {
            return Optional.empty();
        }
        String name = JavaNames.of(element).nestedName();
        Optional<TypeMirror> value = SuperInterfaces.of(codec, context.types())
                .find(VALUE_CODEC)
                .filter(found -> !found.getTypeArguments().isEmpty())
                .map(found -> found.getTypeArguments().get(0));
        if (value.isEmpty()) {
            return unusable(name, source, "it does not implement ValueCodec");
        }
        if (!context.accessibility().reaches(element)) {
            return unusable(name, source, "generated code in the package of the document cannot see it");
        }
        boolean instance = hasInstance(element, codec);
        if (!instance && !isConstructible(element)) {
            return unusable(name, source, "generated code finds neither a constructor without parameters nor INSTANCE");
        }
        return Optional.of(
                new OwnCodec(value.get(), new CodecModel.Own(JavaNames.of(element), instance, kind(element)), name));
    }

    private Optional<OwnCodec> unusable(String name, ElementRef source, String reason) {
        context.diagnostics()
                .report(
                        DocumentProblem.UNUSABLE_CODEC,
                        source,
                        name,
                        "values",
                        reason,
                        "declare it as: public final class " + name
                                + " implements ValueCodec<...>, with a constructor without parameters");
        return Optional.empty();
    }

    private boolean hasInstance(TypeElement element, TypeMirror codec) {
        return ElementFilter.fieldsIn(element.getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().contentEquals("INSTANCE"))
                .filter(field -> field.getModifiers().contains(Modifier.STATIC))
                .filter(field -> context.types().isSubtype(field.asType(), codec))
                .anyMatch(field -> context.accessibility().reaches(field));
    }

    private boolean isConstructible(TypeElement element) {
        boolean inner =
                element.getNestingKind().isNested() && !element.getModifiers().contains(Modifier.STATIC);
        return element.getKind().isClass()
                && element.getKind() != ElementKind.ENUM
                && !inner
                && !element.getModifiers().contains(Modifier.ABSTRACT)
                && ElementFilter.constructorsIn(element.getEnclosedElements()).stream()
                        .filter(constructor -> constructor.getParameters().isEmpty())
                        .anyMatch(constructor -> context.accessibility().reaches(constructor));
    }

    private static @Nullable JsonKind kind(Element codec) {
        return AnnotationReader.find(ElementRef.of(codec), WrittenAs.class)
                .map(use -> JsonKind.valueOf(use.constant("value")))
                .orElse(null);
    }
}
