package dev.espalier.processor.scan;

import dev.espalier.annotation.Document;
import dev.espalier.processor.diagnostic.Diagnostic;
import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.DocumentProblem;
import dev.espalier.processor.diagnostic.EnvironmentProblem;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.schema.Target;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * What all scanners of one document share.
 *
 * @param document the document
 * @param types the compiler's knowledge of types
 * @param target the servers that the build is for
 * @param diagnostics collects problems
 * @param unresolved collects what to report of types that do not exist, should they never come to exist
 * @param deprecated collects what generated code uses although it is deprecated
 * @param checked collects the types of which annotations of Jackson were looked at
 */
record ScanContext(
        TypeElement document,
        Types types,
        Target target,
        Diagnostics diagnostics,
        List<Diagnostic> unresolved,
        List<ElementRef> deprecated,
        Set<TypeElement> checked) {

    ScanContext(TypeElement document, Types types, Target target, Diagnostics diagnostics) {
        this(document, types, target, diagnostics, new ArrayList<>(), new ArrayList<>(), new HashSet<>());
    }

    /** How fields are named after properties. */
    FieldNames fieldNames() {
        return AnnotationReader.find(ElementRef.of(document), Document.class)
                .map(FieldNames::of)
                .orElse(FieldNames.AS_IS);
    }

    /** What the code generated for the document may use. */
    Accessibility accessibility() {
        return Accessibility.beside(document);
    }

    /** Notes that generated code will use something, which may be deprecated. */
    void using(ElementRef used) {
        if (AnnotationReader.find(used, Deprecated.class).isPresent()) {
            deprecated.add(used);
        }
    }

    /** Reports annotations of Jackson in a type, and in what it extends, that mean nothing here, once. */
    void checkJackson(TypeElement type, ElementRef source) {
        new JacksonCheck(this).check(type, source);
    }

    /** Notes a type that does not exist, or not yet. */
    TypeModel unresolved(TypeMirror type, ElementRef source) {
        String name = type.toString();
        unresolved.add(EnvironmentProblem.UNRESOLVED_TYPE.at(source, name, document.getSimpleName()));
        return new TypeModel.Unmappable(name);
    }

    /** Reports a type that generated code cannot name. */
    TypeModel outOfReach(TypeMirror type, TypeElement element, ElementRef source) {
        return unmappable(
                type,
                source,
                "make " + element.getSimpleName() + " visible to the generated code, which stands in the package of "
                        + document.getSimpleName());
    }

    /** Reports a type that a type variable leaves open. */
    TypeModel open(Object variable, TypeMirror type, ElementRef source) {
        diagnostics.report(DocumentProblem.OPEN_TYPE, source, variable, source.label());
        return new TypeModel.Unmappable(TypeSpelling.of(type));
    }

    /** Reports a type that cannot be mapped. */
    TypeModel unmappable(TypeMirror type, ElementRef source, String choices) {
        String spelling = TypeSpelling.of(type);
        diagnostics.report(DocumentProblem.NO_FIELD_TYPE, source, spelling, choices);
        return new TypeModel.Unmappable(spelling);
    }
}
