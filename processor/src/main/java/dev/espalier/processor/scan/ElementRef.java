package dev.espalier.processor.scan;

import dev.espalier.processor.model.SourceRef;
import dev.espalier.processor.model.TextRef;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * A place in the source, as the compiler knows it.
 *
 * @param element the element
 * @param annotation an annotation on it, if that is the place
 * @param value a value in the annotation, if that is the place
 * @param origin what led to the element; a report goes there if the element comes from a class file, which has no
 *     positions
 */
public record ElementRef(
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value,
        @Nullable ElementRef origin)
        implements SourceRef {

    /** The place that a reference stands for, or the string that it is inside of; empty if it is none of the source. */
    public static Optional<ElementRef> under(SourceRef source) {
        if (source instanceof TextRef text) {
            return under(text.value());
        }
        return source instanceof ElementRef place ? Optional.of(place) : Optional.empty();
    }

    /** The declaration of an element. */
    public static ElementRef of(Element element) {
        return new ElementRef(element, null, null, null);
    }

    /** The declaration of an element that was found through this one. */
    public ElementRef leadingTo(Element next) {
        return new ElementRef(next, null, null, this);
    }

    /** An annotation on this element. */
    public ElementRef at(AnnotationMirror mirror) {
        return new ElementRef(element, mirror, null, origin);
    }

    /** A value of an annotation on this element. */
    public ElementRef at(AnnotationMirror mirror, AnnotationValue mirrorValue) {
        return new ElementRef(element, mirror, mirrorValue, origin);
    }

    @Override
    public String label() {
        if (element instanceof TypeElement type) {
            return type.getSimpleName().toString();
        }
        Element owner = element.getEnclosingElement();
        // a parameter belongs to its constructor or method, and that to a type
        Element type = owner instanceof TypeElement ? owner : owner.getEnclosingElement();
        return type.getSimpleName() + "." + element.getSimpleName();
    }
}
