package dev.espalier.processor.scan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Reads the annotations of Jackson, by name: the processor does not depend on them. */
final class Jackson {

    private static final String ANNOTATIONS = "com.fasterxml.jackson.annotation.";
    private static final String DATABIND = ".jackson.databind.annotation.";
    private static final String BUNDLE = ANNOTATIONS + "JacksonAnnotationsInside";
    private static final List<String> NAMING = List.of("JsonProperty", "JsonGetter", "JsonSetter");

    private Jackson() {}

    /** The simple name of an annotation of Jackson; empty for others. */
    static Optional<String> name(AnnotationUse use) {
        String name = use.qualifiedName();
        boolean isJackson = name.startsWith(ANNOTATIONS) || name.contains(DATABIND);
        return isJackson ? Optional.of(name.substring(name.lastIndexOf('.') + 1)) : Optional.empty();
    }

    /** An annotation of Jackson, {@code JsonProperty}. */
    static Optional<AnnotationUse> find(ElementRef place, String simpleName) {
        return AnnotationReader.find(place, ANNOTATIONS + simpleName);
    }

    /** An annotation of Jackson at the first of several places that has it. */
    static Optional<AnnotationUse> find(List<ElementRef> places, String simpleName) {
        return AnnotationReader.find(places, ANNOTATIONS + simpleName);
    }

    /** Whether annotations of Jackson on an annotation count as if they stood where it stands. */
    static boolean isBundle(Element annotation) {
        return annotation.getAnnotationMirrors().stream()
                .anyMatch(mirror ->
                        mirror.getAnnotationType().asElement().toString().equals(BUNDLE));
    }

    /** The name that an annotation gives to a property. */
    static Optional<AnnotationUse> naming(List<ElementRef> places) {
        return places.stream().flatMap(place -> naming(place).stream()).findFirst();
    }

    /** The name that an annotation at one place gives to a property. */
    static Optional<AnnotationUse> naming(ElementRef place) {
        return explicit(place).filter(use -> !use.text("value").isEmpty()).findFirst();
    }

    /** The annotations by which a member becomes part of a property, whatever it is called. */
    static Stream<AnnotationUse> explicit(ElementRef place) {
        return NAMING.stream().flatMap(name -> find(place, name).stream());
    }

    /** Whether an annotation makes a member part of a property. */
    static boolean isExplicit(AnnotationUse use) {
        return name(use).filter(NAMING::contains).isPresent();
    }

    /** The annotation that leaves out a member. */
    static Optional<AnnotationUse> ignoring(ElementRef place) {
        return find(place, "JsonIgnore").filter(use -> use.flag("value"));
    }

    /** Whether a property is marked as no part of the JSON, by itself or by its class. */
    static boolean ignores(String property, List<ElementRef> places) {
        ElementRef owner = places.get(0).origin();
        return places.stream().anyMatch(place -> ignoring(place).isPresent())
                || (owner != null
                        && owner.element() instanceof TypeElement type
                        && inherited(type, "JsonIgnoreProperties")
                                .filter(use -> texts(use, "value").contains(property))
                                .isPresent());
    }

    /** An annotation of a class, or else of the nearest that it inherits from. */
    static Optional<AnnotationUse> inherited(TypeElement type, String simpleName) {
        return Hierarchy.of(type).stream()
                .flatMap(part -> find(ElementRef.of(part), simpleName).stream())
                .reduce((general, specific) -> specific);
    }

    /** The texts of an attribute that holds several. */
    static List<String> texts(AnnotationUse use, String attribute) {
        return use.value(attribute) instanceof List<?> values
                ? values.stream()
                        .map(value -> value instanceof AnnotationValue one ? String.valueOf(one.getValue()) : "")
                        .toList()
                : List.of();
    }

    /** The annotations inside an attribute. */
    static List<AnnotationUse> inside(AnnotationUse use, String attribute) {
        return use.value(attribute) instanceof List<?> values
                ? values.stream()
                        .map(value -> value instanceof AnnotationValue one ? one.getValue() : value)
                        .filter(AnnotationMirror.class::isInstance)
                        .map(mirror -> new AnnotationUse((AnnotationMirror) mirror, use.target()))
                        .toList()
                : List.of();
    }
}
