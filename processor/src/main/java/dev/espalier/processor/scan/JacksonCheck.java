package dev.espalier.processor.scan;

import dev.espalier.processor.diagnostic.DocumentProblem;
import java.util.HashSet;
import java.util.List;
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

    /** Looks through a class, with everything in it and in what it extends; each class once. */
    void check(TypeElement type, ElementRef source) {
        for (TypeElement part : Hierarchy.of(type)) {
            if (part.getQualifiedName().toString().startsWith("java.")
                    || !context.checked().add(part)) {
                continue;
            }
            ElementRef place = part.equals(type) ? source : source.leadingTo(part);
            check(place, part);
            part.getEnclosedElements().stream()
                    // what stands on a component stands on its field as well, where compilers know the position
                    .filter(member ->
                            !(member instanceof TypeElement) && member.getKind() != ElementKind.RECORD_COMPONENT)
                    .flatMap(JacksonCheck::withParameters)
                    .forEach(member -> check(place.leadingTo(member), part));
        }
    }

    /** Reports that Jackson tells the type of an object, where only one type is possible and nothing tells it. */
    void checkAlone(TypeElement type, ElementRef source) {
        if (!SubtypeDeclarations.isOpen(type)) {
            Jackson.inherited(type, "JsonTypeInfo")
                    .filter(use -> use.constant("use").equals("NAME"))
                    .ifPresent(use -> report(
                            source,
                            "@JsonTypeInfo on " + use.target().label(),
                            "use the type whose subtypes it tells apart, which is sealed or has @JsonSubTypes"));
        }
    }

    /** Reports what Jackson makes two properties of. */
    void checkProperty(List<ElementRef> all) {
        List<ElementRef> places =
                all.stream().filter(place -> !isOverridden(place, all)).toList();
        List<AnnotationUse> names =
                places.stream().flatMap(place -> Jackson.naming(place).stream()).toList();
        names.stream()
                .filter(use -> !use.text("value").equals(names.get(0).text("value")))
                .findFirst()
                .ifPresent(use -> report(
                        use.source("value"),
                        spelling(use) + " beside " + spelling(names.get(0)),
                        "give both the same name; a name that is only read is a @JsonAlias"));
        Stream<AnnotationUse> ignoring = places.stream().flatMap(place -> Jackson.ignoring(place).stream());
        places.stream()
                .filter(place -> Jackson.ignoring(place).isEmpty())
                .flatMap(Jackson::explicit)
                .findFirst()
                .ifPresent(kept -> ignoring.findFirst()
                        .ifPresent(use -> report(
                                use.source(),
                                "@JsonIgnore beside " + kept.name(),
                                "say which way the value goes: @JsonProperty(access = READ_ONLY) or WRITE_ONLY")));
    }

    private static boolean isOverridden(ElementRef place, List<ElementRef> all) {
        Element member = place.element();
        return all.stream()
                .map(ElementRef::element)
                .anyMatch(other -> other.getKind() == member.getKind()
                        && other.getSimpleName().equals(member.getSimpleName())
                        && !other.getEnclosingElement().equals(member.getEnclosingElement())
                        && other.getEnclosingElement() instanceof TypeElement owner
                        && Hierarchy.of(owner).contains(member.getEnclosingElement()));
    }

    private static String spelling(AnnotationUse naming) {
        return naming.name() + "(\"" + naming.text("value") + "\")";
    }

    private static Stream<Element> withParameters(Element member) {
        return member instanceof ExecutableElement executable
                ? Stream.concat(Stream.of(member), executable.getParameters().stream())
                : Stream.of(member);
    }

    private void check(ElementRef place, TypeElement owner) {
        AnnotationReader.all(place)
                .forEach(use -> Jackson.name(use).ifPresent(name -> {
                    // a record's field, its accessor and its parameter carry the same annotation
                    String key = owner + " " + place.element().getSimpleName() + " " + use.mirror();
                    if (reported.add(key)) {
                        Optional<String> objection =
                                JacksonVerdict.objection(name, use).or(() -> JacksonVerdict.misplaced(name, use));
                        objection.ifPresent(found -> report(use.source(), found, JacksonVerdict.help(name)));
                    }
                }));
    }

    private void report(ElementRef place, String objection, String help) {
        context.diagnostics().report(DocumentProblem.JACKSON, place, objection, help);
    }
}
