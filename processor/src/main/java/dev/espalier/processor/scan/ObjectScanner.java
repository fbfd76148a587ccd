package dev.espalier.processor.scan;

import dev.espalier.processor.diagnostic.Problem;
import dev.espalier.processor.model.Construction;
import dev.espalier.processor.model.ObjectModel;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.model.TypeModel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/** Reads records and beans: the document itself, and the objects inside it, each type once. */
final class ObjectScanner {

    private final ScanContext context;
    private final PropertyScanner properties;
    private final Map<TypeElement, TypeModel> known = new HashMap<>();
    private final Deque<TypeElement> path = new ArrayDeque<>();

    ObjectScanner(ScanContext context) {
        this.context = context;
        this.properties = new PropertyScanner(context, new TypeClassifier(context, this));
    }

    /** The document. */
    Optional<ObjectModel> document(ElementRef source) {
        return structure(context.document(), source) instanceof TypeModel.Structure structure
                ? Optional.of(structure.object())
                : Optional.empty();
    }

    /** An object type that was found at a property. */
    TypeModel structure(TypeElement type, ElementRef source) {
        if (path.contains(type)) {
            context.diagnostics().report(Problem.RECURSIVE_OBJECT, source, circle(type));
            return new TypeModel.Unmappable(type.getSimpleName().toString());
        }
        TypeModel read = known.get(type);
        if (read == null) {
            path.addLast(type);
            read = read(type, type.equals(source.element()) ? source : source.leadingTo(type));
            path.removeLast();
            known.put(type, read);
        }
        return read;
    }

    private TypeModel read(TypeElement type, ElementRef source) {
        context.using(source);
        if (type.getSuperclass().getKind() == TypeKind.ERROR) {
            return context.unresolved(type.getSuperclass(), source);
        }
        Optional<String> obstacle = obstacle(type);
        if (obstacle.isPresent()) {
            return notConstructible(type, source, obstacle.get());
        }
        boolean isRecord = type.getKind() == ElementKind.RECORD;
        List<PropertyModel> found = isRecord ? recordProperties(type, source) : beanProperties(type, source);
        if (found.isEmpty() && !isRecord) {
            return notConstructible(type, source, "it has no property with a getter and a setter");
        }
        Construction construction = isRecord ? Construction.CANONICAL_CONSTRUCTOR : Construction.SETTERS;
        return new TypeModel.Structure(new ObjectModel(JavaNames.of(type), construction, found, source));
    }

    private List<PropertyModel> recordProperties(TypeElement type, ElementRef source) {
        return RecordProperties.of(type, source).stream().map(properties::scan).toList();
    }

    private List<PropertyModel> beanProperties(TypeElement type, ElementRef source) {
        DeclaredType owner = (DeclaredType) type.asType();
        List<PropertyModel> found = new ArrayList<>();
        for (BeanProperty property : BeanProperties.of(type, context.accessibility())) {
            if (property.isTransient()) {
                continue;
            }
            property.candidate(source, owner, context.types())
                    .map(properties::scan)
                    .ifPresentOrElse(found::add, () -> reportIfAnnotated(property, type, source));
        }
        return found;
    }

    /** A getter alone may well be a computed value, but not if the user has said how to map it. */
    private void reportIfAnnotated(BeanProperty property, TypeElement type, ElementRef source) {
        property.places(source).stream()
                .filter(PropertyScanner::isAnnotated)
                .findFirst()
                .ifPresent(place -> property.missingPart((DeclaredType) type.asType(), context.types())
                        .ifPresent(missing -> notConstructible(type, place, missing)));
    }

    private Optional<String> obstacle(TypeElement type) {
        if (type.getKind() == ElementKind.RECORD) {
            return Optional.empty();
        }
        if (type.getModifiers().contains(Modifier.ABSTRACT)) {
            return Optional.of("it is abstract");
        }
        if (type.getNestingKind().isNested() && !type.getModifiers().contains(Modifier.STATIC)) {
            return Optional.of("it is an inner class, which needs an instance of the class around it");
        }
        boolean constructible = ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .anyMatch(this::isUsable);
        return constructible
                ? Optional.empty()
                : Optional.of("it has no constructor without parameters that generated code can call");
    }

    private boolean isUsable(ExecutableElement constructor) {
        return constructor.getParameters().isEmpty() && context.accessibility().reaches(constructor);
    }

    private TypeModel notConstructible(TypeElement type, ElementRef place, String reason) {
        String name = type.getSimpleName().toString();
        context.diagnostics().report(Problem.NOT_CONSTRUCTIBLE, place, name, reason);
        return new TypeModel.Unmappable(name);
    }

    private String circle(TypeElement back) {
        String way = path.stream()
                .dropWhile(type -> !type.equals(back))
                .map(type -> type.getSimpleName().toString())
                .collect(Collectors.joining(" -> "));
        return way + " -> " + back.getSimpleName();
    }
}
