package dev.espalier.processor.scan;

import dev.espalier.processor.model.PropertyAccess;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.type.TypeMirror;

/**
 * A property that was found on a type, before its type and annotations are read.
 *
 * @param name the Java name
 * @param type the type, with type variables of supertypes replaced
 * @param access how generated code reaches it
 * @param places where annotations may stand: the field, the getter; the first is the property's place
 * @param nullness what may carry a {@code @Nullable}
 */
record PropertyCandidate(
        String name,
        TypeMirror type,
        PropertyAccess access,
        List<ElementRef> places,
        List<? extends AnnotatedConstruct> nullness) {

    ElementRef source() {
        return places.get(0);
    }

    /** An annotation, wherever it stands. */
    Optional<AnnotationUse> use(Class<? extends Annotation> type) {
        return AnnotationReader.find(places, type);
    }
}
