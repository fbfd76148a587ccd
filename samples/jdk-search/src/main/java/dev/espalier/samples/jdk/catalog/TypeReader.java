package dev.espalier.samples.jdk.catalog;

import dev.espalier.samples.jdk.api.ApiMethod;
import dev.espalier.samples.jdk.api.ApiType;
import dev.espalier.samples.jdk.api.Kind;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Turns the compiler's elements into documents. */
final class TypeReader {

    private final Elements elements;
    private final TypeNames names;

    TypeReader(Elements elements, Types types) {
        this.elements = elements;
        this.names = new TypeNames(elements, types);
    }

    ApiType read(TypeElement type) {
        PackageElement enclosingPackage = elements.getPackageOf(type);
        String simpleName = names.simple(type);
        @Nullable Deprecated deprecation = type.getAnnotation(Deprecated.class);
        return new ApiType(
                type.getQualifiedName().toString(),
                CamelCase.words(simpleName),
                simpleName,
                elements.getModuleOf(type).getQualifiedName().toString(),
                enclosingPackage.getQualifiedName().toString(),
                kind(type.getKind()),
                modifiers(type),
                supertypes(type),
                deprecation != null,
                deprecation != null && deprecation.forRemoval(),
                deprecation == null || deprecation.since().isEmpty() ? null : deprecation.since(),
                methods(type));
    }

    private static Kind kind(ElementKind kind) {
        return switch (kind) {
            case CLASS -> Kind.CLASS;
            case INTERFACE -> Kind.INTERFACE;
            case ENUM -> Kind.ENUM;
            case RECORD -> Kind.RECORD;
            case ANNOTATION_TYPE -> Kind.ANNOTATION;
            default -> throw new IllegalArgumentException(kind + " is not a type");
        };
    }

    private static List<String> modifiers(Element element) {
        return element.getModifiers().stream().map(Modifier::toString).toList();
    }

    private List<String> supertypes(TypeElement type) {
        return Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
                .flatMap(supertype -> names.qualified(supertype).stream())
                .toList();
    }

    private List<ApiMethod> methods(TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> method.getModifiers().contains(Modifier.PUBLIC))
                .map(this::method)
                .toList();
    }

    private ApiMethod method(ExecutableElement method) {
        return new ApiMethod(
                method.getSimpleName().toString(),
                names.simple(method.getReturnType()),
                method.getParameters().stream()
                        .map(VariableElement::asType)
                        .map(names::simple)
                        .toList(),
                method.getThrownTypes().stream().map(names::simple).toList(),
                modifiers(method),
                method.getModifiers().contains(Modifier.STATIC),
                elements.isDeprecated(method));
    }
}
