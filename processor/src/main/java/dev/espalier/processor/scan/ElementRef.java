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
 * @param composed the user's own annotation that brings those meant here; null if they are written out
 */
public record ElementRef(
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value,
        @Nullable ElementRef origin,
        @Nullable AnnotationMirror composed)
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
        return new ElementRef(element, null, null, null, null);
    }

    /** The declaration of an element that was found through this one. */
    public ElementRef leadingTo(Element next) {
        return new ElementRef(next, null, null, this, null);
    }

    /** An annotation on this element. */
    public ElementRef at(AnnotationMirror mirror) {
        return composed == null ? new ElementRef(element, mirror, null, origin, null) : written(composed);
    }

    /** A value of an annotation on this element. */
    public ElementRef at(AnnotationMirror mirror, AnnotationValue mirrorValue) {
        return composed == null ? new ElementRef(element, mirror, mirrorValue, origin, null) : written(composed);
    }

    /** This element as one whose annotations come with one of the user's own: all of them stand where that stands. */
    public ElementRef composedBy(AnnotationMirror own) {
        return composed == null ? new ElementRef(element, annotation, value, origin, own) : this;
    }

    private ElementRef written(AnnotationMirror own) {
        return new ElementRef(element, own, null, origin, own);
    }

    @Override
    public String label() {
        return composed == null
                ? elementLabel()
                : elementLabel() + " by @"
                        + composed.getAnnotationType().asElement().getSimpleName();
    }

    private String elementLabel() {
        if (element instanceof TypeElement type) {
            return type.getSimpleName().toString();
        }
        Element owner = element.getEnclosingElement();
        // a parameter belongs to its constructor or method, and that to a type
        Element type = owner instanceof TypeElement ? owner : owner.getEnclosingElement();
        return type.getSimpleName() + "." + element.getSimpleName();
    }
}
