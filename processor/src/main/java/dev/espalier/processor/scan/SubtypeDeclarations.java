package dev.espalier.processor.scan;

import dev.espalier.annotation.Creator;
import dev.espalier.annotation.Discriminator;
import dev.espalier.annotation.SubType;
import dev.espalier.annotation.TypeName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Reads which subtypes a type has, what they are called, and which field tells. */
final class SubtypeDeclarations {

    private static final String DEFAULT_DISCRIMINATOR = "type";
    private static final String JACKSON_DISCRIMINATOR = "@type";

    private SubtypeDeclarations() {}

    /** Whether objects of the type are objects of declared subtypes. */
    static boolean isOpen(TypeElement type) {
        boolean declares = type.getModifiers().contains(Modifier.SEALED)
                || AnnotationReader.find(ElementRef.of(type), SubType.class).isPresent()
                || Jackson.find(ElementRef.of(type), "JsonSubTypes").isPresent();
        boolean made = type.getEnclosedElements().stream()
                .anyMatch(member -> AnnotationReader.find(ElementRef.of(member), Creator.class)
                                .isPresent()
                        || Jackson.find(ElementRef.of(member), "JsonCreator").isPresent());
        return declares && !made;
    }

    /** The types that objects can be of, with the places of their names. */
    static Map<TypeElement, StatedTypeName> of(TypeElement type, ElementRef source) {
        Map<TypeElement, StatedTypeName> found = new LinkedHashMap<>();
        collect(type, Optional.empty(), source, found);
        return specificFirst(found);
    }

    /** The field that tells the subtype. */
    static StatedTypeName discriminator(TypeElement type, ElementRef source) {
        List<TypeElement> hierarchy = new ArrayList<>(Hierarchy.of(type));
        for (int i = hierarchy.size() - 1; i >= 0; i--) {
            Optional<AnnotationUse> use =
                    AnnotationReader.find(source.leadingTo(hierarchy.get(i)), Discriminator.class);
            if (use.isPresent()) {
                return new StatedTypeName(use.get().text("value"), use.get().source("value"));
            }
            Optional<AnnotationUse> jackson = Jackson.find(source.leadingTo(hierarchy.get(i)), "JsonTypeInfo");
            if (jackson.isPresent()) {
                String stated = jackson.get().text("property");
                return new StatedTypeName(
                        stated.isEmpty() ? JACKSON_DISCRIMINATOR : stated,
                        jackson.get().source("property"));
            }
        }
        return new StatedTypeName(DEFAULT_DISCRIMINATOR, source);
    }

    private static void collect(
            TypeElement type,
            Optional<AnnotationUse> stated,
            ElementRef source,
            Map<TypeElement, StatedTypeName> found) {
        if (isOpen(type)) {
            subtypes(type, source).forEach((subtype, use) -> collect(subtype, use, source.leadingTo(subtype), found));
        }
        if (!isOpen(type) || isConcrete(type)) {
            found.putIfAbsent(type, name(type, stated, source));
        }
    }

    /** The same with each class behind those that extend it, which would be taken for it otherwise. */
    private static Map<TypeElement, StatedTypeName> specificFirst(Map<TypeElement, StatedTypeName> found) {
        List<TypeElement> ordered = new ArrayList<>();
        for (TypeElement type : found.keySet()) {
            Collection<TypeElement> parents = Hierarchy.of(type);
            int position = 0;
            while (position < ordered.size() && !parents.contains(ordered.get(position))) {
                position++;
            }
            ordered.add(position, type);
        }
        Map<TypeElement, StatedTypeName> result = new LinkedHashMap<>();
        ordered.forEach(type -> result.put(type, found.get(type)));
        return result;
    }

    private static Map<TypeElement, Optional<AnnotationUse>> subtypes(TypeElement type, ElementRef source) {
        Map<TypeElement, Optional<AnnotationUse>> subtypes = new LinkedHashMap<>();
        AnnotationReader.all(source.leadingTo(type))
                .filter(use -> AnnotationReader.isOf(use.mirror(), SubType.class))
                .forEach(use ->
                        declared(use.value("value")).ifPresent(subtype -> subtypes.put(subtype, Optional.of(use))));
        Jackson.find(source.leadingTo(type), "JsonSubTypes").stream()
                .flatMap(use -> Jackson.inside(use, "value").stream())
                .forEach(use ->
                        declared(use.value("value")).ifPresent(subtype -> subtypes.put(subtype, Optional.of(use))));
        // without a permits clause, compilers list them in orders of their own
        type.getPermittedSubclasses().stream()
                .flatMap(permitted -> declared(permitted).stream())
                .sorted(Comparator.comparing(
                        subtype -> subtype.getQualifiedName().toString()))
                .forEach(subtype -> subtypes.putIfAbsent(subtype, Optional.empty()));
        subtypes.remove(type);
        return subtypes;
    }

    private static Optional<TypeElement> declared(Object type) {
        return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
                ? Optional.of(element)
                : Optional.empty();
    }

    private static boolean isConcrete(TypeElement type) {
        return type.getKind() != ElementKind.INTERFACE && !type.getModifiers().contains(Modifier.ABSTRACT);
    }

    private static StatedTypeName name(TypeElement type, Optional<AnnotationUse> stated, ElementRef source) {
        return stated.filter(use -> use.states("name"))
                .map(use -> new StatedTypeName(use.text("name"), use.source("name")))
                .or(() -> AnnotationReader.find(source, TypeName.class)
                        .map(use -> new StatedTypeName(use.text("value"), use.source("value"))))
                .or(() -> Jackson.find(source, "JsonTypeName")
                        .filter(use -> !use.text("value").isEmpty())
                        .map(use -> new StatedTypeName(use.text("value"), use.source("value"))))
                .orElseGet(() -> new StatedTypeName(naturalName(type), source));
    }

    /** Jackson's default where its annotations tell subtypes apart, so that both read the same JSON. */
    private static String naturalName(TypeElement type) {
        boolean byJackson = Hierarchy.of(type).stream()
                .anyMatch(part ->
                        Jackson.find(ElementRef.of(part), "JsonTypeInfo").isPresent());
        return byJackson ? String.join("$", JavaNames.of(type).simpleNames()) : decapitalized(type);
    }

    private static String decapitalized(TypeElement type) {
        String name = type.getSimpleName().toString();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /**
     * A name in documents.
     *
     * @param value the name
     * @param source where it is stated, or the type if it is not
     */
    record StatedTypeName(String value, ElementRef source) {}
}
