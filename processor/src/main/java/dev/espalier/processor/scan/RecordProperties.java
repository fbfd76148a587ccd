package dev.espalier.processor.scan;

import dev.espalier.annotation.WriteOnly;
import dev.espalier.processor.model.PropertyAccess;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
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

    /**
     * What is looked up for each component, collected once.
     *
     * @param fields the fields by their names
     * @param inherited the methods of interfaces that take nothing, as accessors do
     */
    private record Members(Map<String, Element> fields, List<ExecutableElement> inherited) {

        static Members of(TypeElement type) {
            Map<String, Element> fields = new HashMap<>();
            ElementFilter.fieldsIn(type.getEnclosedElements())
                    .forEach(field -> fields.put(field.getSimpleName().toString(), field));
            List<ExecutableElement> inherited = Hierarchy.of(type).stream()
                    .filter(part -> part.getKind() == ElementKind.INTERFACE)
                    .flatMap(part -> ElementFilter.methodsIn(part.getEnclosedElements()).stream())
                    .filter(method -> method.getParameters().isEmpty())
                    .toList();
            return new Members(fields, inherited);
        }
    }

    static List<PropertyCandidate> of(DeclaredType type, ElementRef source, Types types) {
        TypeElement element = (TypeElement) type.asElement();
        Members members = Members.of(element);
        Stream<PropertyCandidate> components = element.getRecordComponents().stream()
                .map(component -> candidate(component, members, type, source, types));
        Stream<PropertyCandidate> computed = ElementFilter.methodsIn(element.getEnclosedElements()).stream()
                .filter(method -> isComputed(method, element))
                .map(method -> computed(method, type, source, types));
        return Stream.concat(components, computed).toList();
    }

    /** Whether a method gives a value that is written, and is no component. */
    private static boolean isComputed(ExecutableElement method, TypeElement type) {
        return method.getParameters().isEmpty()
                && AnnotationReader.find(ElementRef.of(method), WriteOnly.class).isPresent()
                && type.getRecordComponents().stream()
                        .noneMatch(component -> component.getSimpleName().equals(method.getSimpleName()));
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
            RecordComponentElement component, Members members, DeclaredType type, ElementRef source, Types types) {
        String name = component.getSimpleName().toString();
        ElementRef field = source.leadingTo(members.fields().getOrDefault(name, component));
        List<ElementRef> places = new ArrayList<>(List.of(field, source.leadingTo(component.getAccessor())));
        for (ExecutableElement method : members.inherited()) {
            if (method.getSimpleName().contentEquals(name)) {
                places.add(source.leadingTo(method));
            }
        }
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
