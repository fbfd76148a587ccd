package dev.espalier.processor.scan;

import dev.espalier.processor.diagnostic.Diagnostic;
import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.DocumentProblem;
import dev.espalier.processor.model.ObjectModel;
import dev.espalier.processor.model.Obstacle;
import dev.espalier.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads records that are parameters: as JSON they are objects, with the names and forms that documents have. */
final class ArgumentObjects {

    private final Accessibility accessibility;
    private final Function<Diagnostics, ScanContext> contexts;
    private final List<Diagnostic> unresolved = new ArrayList<>();

    /**
     * A reader for the methods of a repository.
     *
     * @param repository beside which generated code stands
     * @param contexts how records inside the document are read
     */
    ArgumentObjects(TypeElement repository, Function<Diagnostics, ScanContext> contexts) {
        this.accessibility = Accessibility.beside(repository);
        this.contexts = contexts;
    }

    /** What to report of types that do not exist, should they never come to exist. */
    List<Diagnostic> unresolved() {
        return unresolved;
    }

    /**
     * What a record is as an argument.
     *
     * @param object what a value is as a JSON object; null if it cannot be written
     * @param obstacle why it cannot be written; null if it can
     */
    record Argument(@Nullable ObjectModel object, @Nullable Obstacle obstacle) {}

    /** What a value of a type is; empty if it is no record. */
    Optional<Argument> of(TypeMirror type, ElementRef source) {
        if (!(type instanceof DeclaredType declared)
                || !(declared.asElement() instanceof TypeElement element)
                || element.getKind() != ElementKind.RECORD) {
            return Optional.empty();
        }
        Diagnostics found = new Diagnostics();
        ScanContext context = contexts.apply(found);
        TypeModel read = new ObjectScanner(context).structure(declared, source);
        unresolved.addAll(context.unresolved());
        Optional<Diagnostic> problem =
                found.all().stream().filter(Diagnostic::forbidsGeneration).findFirst();
        if (problem.isPresent()) {
            return Optional.of(new Argument(null, obstacle(element, problem.get())));
        }
        if (!(read instanceof TypeModel.Structure structure)) {
            return Optional.empty();
        }
        return Optional.of(hidden(structure.object())
                .map(unnamed -> new Argument(null, outOfReach(unnamed)))
                .orElseGet(() -> new Argument(structure.object(), null)));
    }

    /** The record, or one inside, that generated code may not name. */
    private Optional<ObjectModel> hidden(ObjectModel object) {
        boolean named = object.source() instanceof ElementRef type && accessibility.reaches(type.element());
        return named
                ? object.properties().stream()
                        .flatMap(property -> property.object().stream())
                        .flatMap(inside -> hidden(inside).stream())
                        .findFirst()
                : Optional.of(object);
    }

    private static Obstacle outOfReach(ObjectModel type) {
        String name = type.name().nestedName();
        return new Obstacle(
                "but generated code may not name " + name, "make " + name + " public, or move it to the repository");
    }

    private static Obstacle obstacle(TypeElement type, Diagnostic problem) {
        Optional<Element> component = ElementRef.under(problem.source()).map(ElementRef::element);
        if (component.isEmpty() || component.get() instanceof TypeElement) {
            return new Obstacle("which cannot be written: " + problem.message(), problem.help());
        }
        boolean own = type.equals(component.get().getEnclosingElement());
        String what = "whose component '"
                + (own ? component.get().getSimpleName() : problem.source().label());
        return problem.problem() == DocumentProblem.NO_FIELD_TYPE
                ? new Obstacle(
                        what + "' is " + TypeSpelling.of(component.get().asType()) + ", which has no JSON value",
                        "leave it out with @Ignore, give it another type, or say how it is written with @Codec or @Json")
                : new Obstacle(what + "' cannot be written: " + problem.message(), problem.help());
    }
}
