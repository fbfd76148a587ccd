package dev.espalier.processor.scan;

import dev.espalier.annotation.WriteOnly;
import dev.espalier.processor.model.PropertyAccess;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Finds the properties of a record: its components, in their order. */
final class RecordProperties {

    private RecordProperties() {}

    static List<PropertyCandidate> of(DeclaredType type, ElementRef source, Types types) {
        TypeElement element = (TypeElement) type.asElement();
        Stream<PropertyCandidate> components =
                element.getRecordComponents().stream().map(component -> candidate(component, type, source, types));
        Stream<PropertyCandidate> computed = ElementFilter.methodsIn(element.getEnclosedElements()).stream()
                .filter(method -> isComputed(method, element))
                .map(method -> computed(method, type, source, types));
        return Stream.concat(components, computed).toList();
    }

    /** Whether a method gives a value that is written, and is no component. */
    private static boolean isComputed(ExecutableElement method, TypeElement type) {
        boolean accessor = type.getRecordComponents().stream()
                .anyMatch(component -> component.getSimpleName().equals(method.getSimpleName()));
        return !accessor
                && method.getParameters().isEmpty()
                && AnnotationReader.find(ElementRef.of(method), WriteOnly.class).isPresent();
    }

    private static PropertyCandidate computed(
            ExecutableElement method, DeclaredType type, ElementRef source, Types types) {
        String name = method.getSimpleName().toString();
        return new PropertyCandidate(
                AccessorName.ofGetter(method).orElse(name),
                JavaMembers.result(type, method, types),
                PropertyAccess.component(name),
                List.of(source.leadingTo(method)),
                List.of(method, method.getReturnType()));
    }

    /**
     * Annotations of a component are read from its field, which the compiler finds positions for, and from the accessor,
     * which the user may have written out, or declared in an interface.
     */
    private static PropertyCandidate candidate(
            RecordComponentElement component, DeclaredType type, ElementRef source, Types types) {
        ElementRef field = ElementFilter.fieldsIn(type.asElement().getEnclosedElements()).stream()
                .filter(candidate -> candidate.getSimpleName().equals(component.getSimpleName()))
                .map(source::leadingTo)
                .findFirst()
                .orElseGet(() -> source.leadingTo(component));
        String name = component.getSimpleName().toString();
        List<ElementRef> places = new ArrayList<>(List.of(field, source.leadingTo(component.getAccessor())));
        Hierarchy.of((TypeElement) type.asElement()).stream()
                .filter(part -> part.getKind() == ElementKind.INTERFACE)
                .flatMap(part -> ElementFilter.methodsIn(part.getEnclosedElements()).stream())
                .filter(method -> method.getSimpleName().contentEquals(name)
                        && method.getParameters().isEmpty())
                .forEach(method -> places.add(source.leadingTo(method)));
        return new PropertyCandidate(
                name,
                type.getTypeArguments().isEmpty()
                        ? component.asType()
                        : JavaMembers.result(type, component.getAccessor(), types),
                PropertyAccess.component(name),
                places,
                List.of(component.asType(), field.element().asType(), component, field.element()));
    }
}
