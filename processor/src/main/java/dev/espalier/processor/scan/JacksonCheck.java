package dev.espalier.processor.scan;

import dev.espalier.processor.diagnostic.DocumentProblem;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Reports annotations of Jackson that would change the JSON there, and do not here. */
final class JacksonCheck {

    private final ScanContext context;
    private final Set<String> reported = new HashSet<>();

    JacksonCheck(ScanContext context) {
        this.context = context;
    }

    /** Looks through a class, with everything in it and in what it extends. */
    void check(TypeElement type, ElementRef source) {
        for (TypeElement part : Hierarchy.of(type)) {
            if (part.getQualifiedName().toString().startsWith("java.")) {
                continue;
            }
            ElementRef place = part.equals(type) ? source : source.leadingTo(part);
            check(place, part, false);
            part.getEnclosedElements().stream()
                    .filter(member -> !(member instanceof TypeElement))
                    .flatMap(JacksonCheck::withParameters)
                    .forEach(member ->
                            check(place.leadingTo(member), part, member.getKind() == ElementKind.ENUM_CONSTANT));
        }
    }

    private static Stream<Element> withParameters(Element member) {
        return member instanceof ExecutableElement executable
                ? Stream.concat(Stream.of(member), executable.getParameters().stream())
                : Stream.of(member);
    }

    private void check(ElementRef place, TypeElement owner, boolean refuseAll) {
        AnnotationReader.all(place)
                .forEach(use -> Jackson.name(use).ifPresent(name -> {
                    // a record's component, its field and its accessor carry the same annotation
                    String key = owner + " " + place.element().getSimpleName() + " " + use.mirror();
                    if (reported.add(key)) {
                        JacksonVerdict.objection(name, use)
                                .or(() -> refuseAll ? Optional.of("@" + name) : Optional.empty())
                                .ifPresent(objection -> context.diagnostics()
                                        .report(
                                                DocumentProblem.JACKSON,
                                                use.source(),
                                                objection,
                                                JacksonVerdict.help(name)));
                    }
                }));
    }
}
