package dev.espalier.processor.scan;

import dev.espalier.processor.model.ProjectionModel;
import dev.espalier.processor.model.ProjectionModel.Component;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads the records and interfaces that query methods return instead of documents. */
final class ProjectionScanner {

    private final Accessibility accessibility;
    private final TypeElement document;

    /** A scanner for a repository, beside which generated code stands; what returns its document returns no part. */
    ProjectionScanner(TypeElement repository, TypeElement document) {
        this.accessibility = Accessibility.beside(repository);
        this.document = document;
    }

    /** What is found, if it may be a projection: the innermost of the types that a method returns. */
    @Nullable
    ProjectionModel scan(TypeMirror returned, ElementRef method) {
        return scan(returned, method, new HashSet<>()).orElse(null);
    }

    private Optional<ProjectionModel> scan(TypeMirror type, ElementRef source, Set<TypeElement> around) {
        if (type instanceof ArrayType array) {
            return scan(array.getComponentType(), source, around);
        }
        if (type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
            return scan(wildcard.getExtendsBound(), source, around);
        }
        if (type.getKind() != TypeKind.DECLARED
                || !(type instanceof DeclaredType declared)
                || !(declared.asElement() instanceof TypeElement element)) {
            return Optional.empty();
        }
        List<? extends TypeMirror> arguments = declared.getTypeArguments();
        if (arguments.size() == 1) {
            return scan(arguments.get(0), source, around);
        }
        if (around.isEmpty() && element.equals(document)) {
            return Optional.empty();
        }
        return arguments.isEmpty() && canBeMade(element) && around.add(element)
                ? Optional.of(projection(element, source.leadingTo(element), around))
                : Optional.empty();
    }

    /** Whether generated code can call the constructor of a record, or implement an interface. */
    private boolean canBeMade(TypeElement type) {
        boolean reached = accessibility.reaches(type) && !type.getModifiers().contains(Modifier.SEALED);
        boolean foreign = type.getQualifiedName().toString().startsWith("java.");
        boolean readable = type.getKind() == ElementKind.RECORD
                || type.getKind() == ElementKind.INTERFACE
                        && abstractMethods(type).stream().allMatch(ProjectionScanner::givesValue);
        return reached && !foreign && readable;
    }

    private static boolean givesValue(ExecutableElement method) {
        return method.getParameters().isEmpty()
                && method.getTypeParameters().isEmpty()
                && method.getReturnType().getKind() != TypeKind.VOID;
    }

    private ProjectionModel projection(TypeElement type, ElementRef source, Set<TypeElement> around) {
        boolean isInterface = type.getKind() == ElementKind.INTERFACE;
        List<Component> components = new ArrayList<>();
        if (isInterface) {
            for (ExecutableElement method : abstractMethods(type)) {
                String property = AccessorName.ofGetter(method)
                        .orElse(method.getSimpleName().toString());
                components.add(component(method, property, method.getReturnType(), source, around));
            }
        } else {
            type.getRecordComponents().forEach(component -> {
                Element field = fieldOf(component, type);
                components.add(
                        component(field, component.getSimpleName().toString(), component.asType(), source, around));
            });
        }
        around.remove(type);
        return new ProjectionModel(JavaNames.of(type), isInterface, components, source);
    }

    /** The field of a component, which the compiler finds a position for. */
    private static Element fieldOf(Element component, TypeElement type) {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
                .map(Element.class::cast)
                .findFirst()
                .orElse(component);
    }

    private static List<ExecutableElement> abstractMethods(TypeElement type) {
        List<ExecutableElement> methods = new ArrayList<>();
        Hierarchy.of(type).stream()
                .flatMap(part -> ElementFilter.methodsIn(part.getEnclosedElements()).stream())
                .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
                .filter(method -> methods.stream()
                        .noneMatch(other -> other.getSimpleName().equals(method.getSimpleName())))
                .forEach(methods::add);
        return methods;
    }

    private Component component(
            Element element, String property, TypeMirror type, ElementRef source, Set<TypeElement> around) {
        ElementRef place = source.leadingTo(element);
        return new Component(
                element.getSimpleName().toString(),
                property,
                JavaTypes.of(type),
                Nullness.isNullable(element, type),
                scan(type, place, around).orElse(null),
                place);
    }
}
