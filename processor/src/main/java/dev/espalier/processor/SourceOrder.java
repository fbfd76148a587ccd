package dev.espalier.processor;

import dev.espalier.processor.diagnostic.Diagnostic;
import dev.espalier.processor.model.TextRef;
import dev.espalier.processor.position.Positions;
import dev.espalier.processor.scan.ElementRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/**
 * Sorts problems as a reader meets them: file by file, from the top down. Where the compiler does not tell positions, the
 * order of its elements stands for them.
 */
final class SourceOrder {

    private static final long INSIDE = Long.MAX_VALUE;
    private static final long ITSELF = INSIDE - 1;

    private final Positions positions;
    private final CompiledTypes compiled;

    SourceOrder(Positions positions, CompiledTypes compiled) {
        this.positions = positions;
        this.compiled = compiled;
    }

    List<Diagnostic> sort(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(diagnostic -> new Placed(diagnostic, key(diagnostic)))
                .sorted(Comparator.comparing(Placed::key, SourceOrder::compare))
                .map(Placed::diagnostic)
                .toList();
    }

    private record Placed(Diagnostic diagnostic, List<Long> key) {}

    /** Numbers to compare one after the other; those without a place come first. */
    private List<Long> key(Diagnostic diagnostic) {
        Optional<ElementRef> written = ElementRef.under(diagnostic.source());
        if (written.isEmpty()) {
            return List.of(-1L);
        }
        ElementRef place = compiled.nearest(written.get());
        List<Long> key = new ArrayList<>(List.of((long) compiled.index(place.element())));
        key.addAll(elementKey(place.element()));
        // annotations stand before what they annotate
        key.add(place.annotation() == null ? ITSELF : annotationKey(place));
        key.add(diagnostic.source() instanceof TextRef text ? (long) text.offset() : 0L);
        return key;
    }

    private List<Long> elementKey(Element element) {
        long offset = positions.offset(ElementRef.of(element));
        return offset >= 0 ? List.of(offset) : path(element);
    }

    private long annotationKey(ElementRef place) {
        long offset = positions.offset(place);
        return offset >= 0 ? offset : place.element().getAnnotationMirrors().indexOf(place.annotation());
    }

    /** For each element around it, which of its elements leads to this one; behind all annotations and itself. */
    private static List<Long> path(Element element) {
        LinkedList<Long> path = new LinkedList<>();
        Element current = element;
        while (current.getEnclosingElement() != null && !CompiledTypes.isOutermost(current)) {
            path.addFirst((long) siblings(current).indexOf(current));
            path.addFirst(INSIDE);
            current = current.getEnclosingElement();
        }
        return path;
    }

    private static List<? extends Element> siblings(Element element) {
        Element parent = element.getEnclosingElement();
        return parent instanceof ExecutableElement method ? method.getParameters() : parent.getEnclosedElements();
    }

    private static int compare(List<Long> one, List<Long> other) {
        return IntStream.range(0, Math.min(one.size(), other.size()))
                .map(i -> Long.compare(one.get(i), other.get(i)))
                .filter(difference -> difference != 0)
                .findFirst()
                .orElse(Integer.compare(one.size(), other.size()));
    }
}
