package dev.espalier.processor.scan;

import dev.espalier.processor.diagnostic.Diagnostic;
import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.model.ObjectModel;
import dev.espalier.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

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

    /** The object that a value of a type is; empty if it is no record, or one that cannot be written. */
    Optional<ObjectModel> of(TypeMirror type, ElementRef source) {
        if (!(type instanceof DeclaredType declared)
                || !(declared.asElement() instanceof TypeElement element)
                || element.getKind() != ElementKind.RECORD) {
            return Optional.empty();
        }
        Diagnostics found = new Diagnostics();
        ScanContext context = contexts.apply(found);
        TypeModel read = new ObjectScanner(context).structure(declared, source);
        unresolved.addAll(context.unresolved());
        return read instanceof TypeModel.Structure structure && !found.hasErrors() && reaches(structure.object())
                ? Optional.of(structure.object())
                : Optional.empty();
    }

    /** Whether generated code may name the record and all records inside. */
    private boolean reaches(ObjectModel object) {
        return object.source() instanceof ElementRef type
                && accessibility.reaches(type.element())
                && object.properties().stream()
                        .flatMap(property -> property.object().stream())
                        .allMatch(this::reaches);
    }
}
