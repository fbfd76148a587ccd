package dev.espalier.processor.scan;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;

/** Reads the annotations of Jackson, by name: the processor does not depend on them. */
final class Jackson {

    private static final String ANNOTATIONS = "com.fasterxml.jackson.annotation.";
    private static final String DATABIND = ".jackson.databind.annotation.";
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

    /** The name that an annotation gives to a property. */
    static Optional<AnnotationUse> naming(List<ElementRef> places) {
        for (ElementRef place : places) {
            for (String name : NAMING) {
                Optional<AnnotationUse> use = find(place, name);
                if (use.isPresent() && !use.get().text("value").isEmpty()) {
                    return use;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a property is marked as no part of the JSON, by itself or by its class. */
    static boolean ignores(String property, List<ElementRef> places) {
        boolean itself =
                find(places, "JsonIgnore").filter(use -> use.flag("value")).isPresent();
        ElementRef owner = places.get(0).origin();
        return itself
                || (owner != null
                        && find(owner, "JsonIgnoreProperties")
                                .filter(use -> texts(use, "value").contains(property))
                                .isPresent());
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
