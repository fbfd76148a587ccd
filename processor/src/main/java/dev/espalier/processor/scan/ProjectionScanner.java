package dev.espalier.processor.scan;

import dev.espalier.processor.model.JavaType;
import dev.espalier.processor.model.ProjectionModel;
import dev.espalier.processor.model.ProjectionModel.Component;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads the records and interfaces that query methods return instead of documents. */
final class ProjectionScanner {

    private static final Set<String> OF_EVERY_OBJECT = Set.of("toString/0", "hashCode/0", "equals/1");

    private final Accessibility accessibility;
    private final TypeElement document;
    private final Types types;

    /** A scanner for a repository, beside which generated code stands; what returns its document returns no part. */
    ProjectionScanner(TypeElement repository, TypeElement document, Types types) {
        this.accessibility = Accessibility.beside(repository);
        this.document = document;
        this.types = types;
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
                ? !type.getRecordComponents().isEmpty()
                : type.getKind() == ElementKind.INTERFACE && givesValues(abstractMethods(type));
        return reached && !foreign && readable;
    }

    private static boolean givesValues(List<ExecutableElement> methods) {
        return !methods.isEmpty() && methods.stream().allMatch(ProjectionScanner::givesValue);
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
                TypeMirror returned = JavaMembers.in(type, method, types).getReturnType();
                components.add(component(method, property, returned, source, around));
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

    /** The methods to implement; records have those of {@code Object} by themselves. */
    private static List<ExecutableElement> abstractMethods(TypeElement type) {
        Map<String, ExecutableElement> methods = new LinkedHashMap<>();
        Hierarchy.of(type).stream()
                .flatMap(part -> ElementFilter.methodsIn(part.getEnclosedElements()).stream())
                .filter(method ->
                        Collections.disjoint(method.getModifiers(), Set.of(Modifier.STATIC, Modifier.PRIVATE)))
                .forEach(method -> methods.put(
                        method.getSimpleName() + "/" + method.getParameters().size(), method));
        methods.keySet().removeAll(OF_EVERY_OBJECT);
        return methods.values().stream()
                .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
                .toList();
    }

    private Component component(
            Element element, String property, TypeMirror type, ElementRef source, Set<TypeElement> around) {
        ElementRef place = source.leadingTo(element);
        return new Component(
                element.getSimpleName().toString(),
                property,
                declared(JavaTypes.of(type)),
                Nullness.isNullable(
                        element, element instanceof ExecutableElement method ? method.getReturnType() : type),
                scan(type, place, around).orElse(null),
                place);
    }

    /** What is read is of the bound itself: a {@code List<Line>} is a {@code List<? extends Line>}. */
    private static JavaType declared(JavaType type) {
        return type instanceof JavaType.Declared container
                ? new JavaType.Declared(
                        container.name(),
                        container.arguments().stream().map(JavaType::bound).toList())
                : type;
    }
}
