package dev.espalier.processor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The types that one step has to look at again. Kept by name, since elements of one round know nothing of what the next
 * one brings.
 */
final class DeferredTypes {

    private final Set<String> names = new LinkedHashSet<>();

    /** The types of a round: those deferred before, then the new ones. Forgets the deferred ones. */
    List<TypeElement> take(Set<? extends Element> annotated, Elements elements) {
        Stream<TypeElement> deferred =
                List.copyOf(names).stream().map(elements::getTypeElement).filter(Objects::nonNull);
        Stream<TypeElement> found =
                annotated.stream().filter(TypeElement.class::isInstance).map(TypeElement.class::cast);
        names.clear();
        return Stream.concat(deferred, found).distinct().toList();
    }

    /** Looks at the type again in the next round. */
    void add(TypeElement type) {
        names.add(type.getQualifiedName().toString());
    }
}
