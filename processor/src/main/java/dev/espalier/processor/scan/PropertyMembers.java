package dev.espalier.processor.scan;

import dev.espalier.processor.diagnostic.DocumentProblem;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * Judges which members of a class make up its properties: what is annotated as part of one must be, for a field of the
 * index that is declared and never written would be a surprise.
 */
final class PropertyMembers {

    private final ScanContext context;

    PropertyMembers(ScanContext context) {
        this.context = context;
    }

    /** Checks the members of a class against its properties, each given by the places of its annotations. */
    void check(DeclaredType type, ElementRef source, Stream<List<ElementRef>> properties) {
        JacksonCheck jackson = new JacksonCheck(context);
        Set<Element> known = properties
                .peek(jackson::checkProperty)
                .flatMap(places -> places.stream().map(ElementRef::element))
                .collect(Collectors.toSet());
        for (TypeElement part : Hierarchy.of((TypeElement) type.asElement())) {
            part.getEnclosedElements().stream()
                    .filter(member -> isMember(member) && !known.contains(member))
                    .map(source::leadingTo)
                    .forEach(this::reportIfAnnotated);
        }
    }

    private static boolean isMember(Element member) {
        return member.getKind() == ElementKind.FIELD || member.getKind() == ElementKind.METHOD;
    }

    private void reportIfAnnotated(ElementRef member) {
        AnnotationReader.all(member)
                .filter(PropertyScanner::makesProperty)
                .findFirst()
                .ifPresent(use -> context.diagnostics()
                        .report(DocumentProblem.NO_PROPERTY, use.source(), member.label(), use.name()));
    }
}
