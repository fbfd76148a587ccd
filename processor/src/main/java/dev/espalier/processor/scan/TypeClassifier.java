package dev.espalier.processor.scan;

import dev.espalier.processor.model.CollectionKind;
import dev.espalier.processor.model.TypeModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Tells what the type of a property is: a scalar, an enum, a collection, an object, or nothing that can be mapped. */
final class TypeClassifier {

    private static final Map<String, CollectionKind> COLLECTIONS = Map.of(
            "java.util.List", CollectionKind.LIST,
            "java.util.Set", CollectionKind.SET,
            "java.util.Collection", CollectionKind.COLLECTION);

    private final ScanContext context;
    private final ObjectScanner objects;

    TypeClassifier(ScanContext context, ObjectScanner objects) {
        this.context = context;
        this.objects = objects;
    }

    TypeModel classify(TypeMirror type, ElementRef source) {
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

    private TypeModel array(ArrayType array, ElementRef source) {
        String spelling = TypeSpelling.of(array);
        boolean special = spelling.equals("byte[]") || spelling.equals("float[]");
        return special
                ? context.unmappable(array, source, FieldTypeChoices.of(spelling))
                : collection(CollectionKind.ARRAY, array, array.getComponentType(), source);
    }

    private TypeModel declared(DeclaredType type, TypeElement element, ElementRef source) {
        String name = element.getQualifiedName().toString();
        Optional<TypeModel.Scalar> scalar = ScalarTypes.named(name);
        if (scalar.isPresent()) {
            return scalar.get();
        }
        CollectionKind collection = COLLECTIONS.get(name);
        if (collection != null) {
            return type.getTypeArguments().isEmpty()
                    ? context.unmappable(type, source, "say what it holds: " + collection.className() + "<String>")
                    : collection(collection, type, type.getTypeArguments().get(0), source);
        }
        boolean ofThePlatform = name.startsWith("java.") || name.startsWith("javax.");
        return ofThePlatform ? unmappable(type, source) : userType(type, element, source);
    }

    private TypeModel collection(CollectionKind kind, TypeMirror type, TypeMirror elementType, ElementRef source) {
        TypeModel element = classify(elementType, source);
        if (element instanceof TypeModel.Collection) {
            return context.unmappable(
                    type, source, "use a collection of single values; servers know no collections of collections");
        }
        return element instanceof TypeModel.Unmappable ? element : new TypeModel.Collection(kind, element);
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
            context.using(source.leadingTo(element));
            return new TypeModel.Enumeration(JavaNames.of(element), constants(element));
        }
        return element.getKind() == ElementKind.ANNOTATION_TYPE
                ? context.unmappable(type, source, "use a record or a class, which can be built from JSON")
                : objects.structure(type, source);
    }

    private TypeModel unmappable(TypeMirror type, ElementRef source) {
        String name = type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
                ? element.getQualifiedName().toString()
                : TypeSpelling.of(type);
        return context.unmappable(type, source, FieldTypeChoices.of(name));
    }

    /** The names of the constants of an enum. */
    static List<String> constants(TypeElement type) {
        return type.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .map(Element::getSimpleName)
                .map(Object::toString)
                .toList();
    }
}
