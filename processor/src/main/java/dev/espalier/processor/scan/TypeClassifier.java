package dev.espalier.processor.scan;

import dev.espalier.processor.model.CollectionKind;
import dev.espalier.processor.model.MapKind;
import dev.espalier.processor.model.OptionalKind;
import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.TypeModel;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Tells what the type of a property is: a scalar, an enum, a collection, an object, or nothing that can be mapped. */
final class TypeClassifier {

    private final ScanContext context;
    private final ObjectScanner objects;
    private final OwnCodecs codecs;
    private @Nullable OwnCodec stated;
    private int depth;

    TypeClassifier(ScanContext context, ObjectScanner objects) {
        this.context = context;
        this.objects = objects;
        this.codecs = new OwnCodecs(context);
    }

    /** The codecs that the user names. */
    OwnCodecs codecs() {
        return codecs;
    }

    /**
     * The type of a property.
     *
     * @param codec its own codec, for itself or for its elements; null for none
     * @param levels how often it may hold itself in the mapping; 0 if it does not say
     */
    TypeModel classify(TypeMirror type, ElementRef source, @Nullable OwnCodec codec, int levels) {
        OwnCodec outerCodec = stated;
        int outerDepth = depth;
        stated = codec;
        depth = levels;
        try {
            return classify(type, source);
        } finally {
            stated = outerCodec;
            depth = outerDepth;
        }
    }

    TypeModel classify(TypeMirror type, ElementRef source) {
        if (stated != null && context.types().isSameType(stated.value(), boxed(type))) {
            return new TypeModel.Custom(JavaTypes.of(boxed(type)), stated.model(), ScalarTypes.primitiveKind(type));
        }
        // by kind: classes of a compiler may implement the interfaces of several kinds
        if (type.getKind() == TypeKind.ERROR) {
            return context.unresolved(type, source);
        }
        if (type instanceof ArrayType array) {
            return array(array, source);
        }
        if (type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
            return classify(wildcard.getExtendsBound(), source);
        }
        if (type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element) {
            return declared(declared, element, source);
        }
        if (isOpen(type)) {
            return context.open(type, type, source);
        }
        Optional<TypeModel.Scalar> primitive = ScalarTypes.primitive(type.getKind());
        return primitive.isPresent() ? primitive.get() : unmappable(type, source);
    }

    private static boolean isOpen(TypeMirror type) {
        return type.getKind() == TypeKind.TYPEVAR || type.getKind() == TypeKind.WILDCARD;
    }

    /** The type, or its class if it is a primitive. */
    TypeMirror boxed(TypeMirror type) {
        return type instanceof PrimitiveType primitive && type.getKind().isPrimitive()
                ? context.types().boxedClass(primitive).asType()
                : type;
    }

    private TypeModel array(ArrayType array, ElementRef source) {
        Optional<TypeModel.Scalar> bytes = ScalarTypes.named(TypeSpelling.of(array));
        return bytes.isPresent()
                ? bytes.get()
                : collection(CollectionKind.ARRAY, array, array.getComponentType(), source);
    }

    private TypeModel declared(DeclaredType type, TypeElement element, ElementRef source) {
        Optional<OwnCodec> codec = codecs.of(type, element, source);
        if (codec.isPresent()) {
            return new TypeModel.Custom(JavaTypes.of(type), codec.get().model());
        }
        String name = element.getQualifiedName().toString();
        Optional<TypeModel.Scalar> scalar = ScalarTypes.named(name);
        if (scalar.isPresent()) {
            return scalar.get();
        }
        return holder(name, type, source).orElseGet(() -> single(name, type, element, source));
    }

    /** A type that holds values of another. */
    private Optional<TypeModel> holder(String name, DeclaredType type, ElementRef source) {
        Optional<CollectionKind> collection = HolderTypes.collection(name);
        Optional<MapKind> map = HolderTypes.map(name);
        boolean generic = collection.isPresent()
                || map.isPresent()
                || name.equals(HolderTypes.OPTIONAL)
                || name.equals(HolderTypes.RANGE);
        if (!generic) {
            return HolderTypes.optionalNumber(name);
        }
        if (type.getTypeArguments().isEmpty()) {
            String example =
                    map.isPresent() ? "<String, String>" : name.equals(HolderTypes.RANGE) ? "<Long>" : "<String>";
            return Optional.of(context.unmappable(
                    type, source, "say what it holds: " + type.asElement().getSimpleName() + example));
        }
        TypeMirror first = type.getTypeArguments().get(0);
        if (map.isPresent()) {
            return Optional.of(map(map.get(), type, source));
        }
        if (collection.isPresent()) {
            return Optional.of(collection(collection.get(), type, first, source));
        }
        TypeModel value = classify(first, source);
        if (value instanceof TypeModel.Unmappable) {
            return Optional.of(value);
        }
        return Optional.of(name.equals(HolderTypes.RANGE) ? range(value, type, source) : optional(value, type, source));
    }

    private TypeModel range(TypeModel bound, DeclaredType type, ElementRef source) {
        return HolderTypes.isBound(bound)
                ? new TypeModel.Interval((TypeModel.Scalar) bound)
                : context.unmappable(
                        type, source, "use Integer, Long, Float, Double, a date such as Instant, or InetAddress");
    }

    private TypeModel optional(TypeModel value, DeclaredType type, ElementRef source) {
        boolean several = value instanceof TypeModel.Collection
                || value instanceof TypeModel.Maybe
                || value instanceof TypeModel.Entries;
        return several
                ? context.unmappable(type, source, "use the collection alone: without values it is null or empty")
                : new TypeModel.Maybe(OptionalKind.OF, value);
    }

    private TypeModel map(MapKind kind, DeclaredType type, ElementRef source) {
        TypeModel key = classify(type.getTypeArguments().get(0), source);
        TypeModel value = classify(type.getTypeArguments().get(1), source);
        if (key instanceof TypeModel.Unmappable || value instanceof TypeModel.Unmappable) {
            return key instanceof TypeModel.Unmappable ? key : value;
        }
        if (!HolderTypes.isKey(key)) {
            return context.unmappable(
                    type, source, "use keys of String, UUID, a whole number, or an enum that is written by name");
        }
        return HolderTypes.isMapped(value)
                ? new TypeModel.Entries(kind, key, value)
                : context.unmappable(type, source, "use single values, Lists or Maps as values of the map");
    }

    private TypeModel single(String name, DeclaredType type, TypeElement element, ElementRef source) {
        boolean ofThePlatform = name.startsWith("java.") || name.startsWith("javax.");
        return ofThePlatform && element.getKind() != ElementKind.ENUM
                ? unmappable(type, source)
                : userType(type, element, source);
    }

    private TypeModel collection(CollectionKind kind, TypeMirror type, TypeMirror elementType, ElementRef source) {
        TypeModel element = classify(elementType, source);
        if (isVector(element)) {
            return new TypeModel.Collection(kind, new TypeModel.Scalar(ScalarKind.FLOATS, false));
        }
        if (element instanceof TypeModel.Collection inner
                && inner.kind() == CollectionKind.LIST
                && HolderTypes.holdsLists(kind)) {
            return new TypeModel.Collection(kind, inner.element(), inner.lists() + 1);
        }
        if (element instanceof TypeModel.Collection || element instanceof TypeModel.Maybe) {
            return context.unmappable(
                    type,
                    source,
                    "use a collection of single values, or a List of Lists: servers index an array in an array as one, and drop"
                            + " what is null");
        }
        return element instanceof TypeModel.Unmappable ? element : new TypeModel.Collection(kind, element);
    }

    private static boolean isVector(TypeModel type) {
        return type instanceof TypeModel.Collection several
                && several.kind() == CollectionKind.ARRAY
                && several.element()
                        .primitiveKind()
                        .filter(ScalarKind.FLOAT::equals)
                        .isPresent();
    }

    private TypeModel userType(DeclaredType type, TypeElement element, ElementRef source) {
        if (type.getTypeArguments().isEmpty() && !element.getTypeParameters().isEmpty()) {
            return context.open(element.getTypeParameters().get(0), type, source);
        }
        Optional<? extends TypeMirror> open =
                type.getTypeArguments().stream().filter(TypeClassifier::isOpen).findFirst();
        if (open.isPresent()) {
            return context.open(open.get(), type, source);
        }
        if (!context.accessibility().reaches(element)) {
            return context.outOfReach(type, element, source);
        }
        if (element.getKind() == ElementKind.ENUM) {
            context.checkJackson(element, source.leadingTo(element));
            context.using(source.leadingTo(element));
            return EnumConstants.of(element, source.leadingTo(element), context.diagnostics());
        }
        new JacksonCheck(context).checkAlone(element, source);
        return element.getKind() == ElementKind.ANNOTATION_TYPE
                ? context.unmappable(type, source, "use a record or a class, which can be built from JSON")
                : depth > 0 ? objects.reference(type, source, depth) : objects.structure(type, source);
    }

    private TypeModel unmappable(TypeMirror type, ElementRef source) {
        String name = type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
                ? element.getQualifiedName().toString()
                : TypeSpelling.of(type);
        return context.unmappable(type, source, FieldTypeChoices.of(name));
    }
}
