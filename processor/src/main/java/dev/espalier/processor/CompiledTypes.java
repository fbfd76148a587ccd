package dev.espalier.processor;

import dev.espalier.processor.scan.ElementRef;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** The types that are compiled from source, in the order in which the compiler was given them. */
final class CompiledTypes {

    private final Map<String, Integer> order = new LinkedHashMap<>();

    void add(Set<? extends Element> rootElements) {
        rootElements.forEach(root -> order.putIfAbsent(root.toString(), order.size()));
    }

    /** A place that has a position: what comes from a class file has none, but what led there may have one. */
    ElementRef nearest(ElementRef place) {
        ElementRef nearest = place;
        while (nearest != null && index(nearest.element()) < 0) {
            nearest = nearest.origin();
        }
        return nearest == null ? place : nearest;
    }

    /** How many types come before the outermost one around an element; -1 if it is not compiled from source. */
    int index(Element element) {
        return order.getOrDefault(outermost(element).toString(), -1);
    }

    /** The top-level type around an element; for a package, the package. */
    static Element outermost(Element element) {
        Element current = element;
        while (!isOutermost(current) && current.getEnclosingElement() != null) {
            current = current.getEnclosingElement();
        }
        return current;
    }

    static boolean isOutermost(Element element) {
        return element instanceof PackageElement
                || (element instanceof TypeElement type
                        && !type.getNestingKind().isNested());
    }
}
