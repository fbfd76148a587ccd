package dev.espalier.processor.scan;

import dev.espalier.processor.diagnostic.DocumentProblem;
import dev.espalier.processor.diagnostic.Problem;
import dev.espalier.processor.model.PropertyAccess;
import dev.espalier.processor.model.PropertyAccess.Member;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.model.PropertyRole;
import dev.espalier.processor.model.SourceRef;
import dev.espalier.processor.model.Subtype;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * Finds how a document with subtypes gives its id and its routing: by methods of its own, that all subtypes have.
 *
 * @param document the document
 * @param context collects problems
 */
record SharedId(DeclaredType document, ScanContext context) {

    /** Lets id and routing of the union be read from the document; reports if there is no way. */
    void share(List<PropertyModel> properties, List<Subtype> subtypes, ElementRef source) {
        share(DocumentProblem.UNSHARED_ID, "@Id", role -> role == PropertyRole.ID, properties, subtypes, source);
        share(DocumentProblem.UNSHARED_ROUTING, "@Routing", PropertyRole::isRouting, properties, subtypes, source);
    }

    private void share(
            Problem problem,
            String annotation,
            Predicate<PropertyRole> role,
            List<PropertyModel> properties,
            List<Subtype> subtypes,
            ElementRef source) {
        Optional<PropertyModel> shared = with(role, properties);
        if (shared.isEmpty()) {
            return;
        }
        Optional<Member> reader = reader(shared.get());
        if (reader.isEmpty()) {
            report(problem, source, "'" + shared.get().name() + "' is declared in its subtypes only");
            return;
        }
        properties.set(
                properties.indexOf(shared.get()), shared.get().withAccess(new PropertyAccess(reader.get(), null)));
        for (Subtype subtype : subtypes) {
            if (with(role, subtype.object().properties()).isEmpty()) {
                report(
                        problem,
                        subtype.object().source(),
                        "the subtype " + subtype.object().name().simpleName() + " has no " + annotation);
            }
        }
    }

    private static Optional<PropertyModel> with(Predicate<PropertyRole> role, List<PropertyModel> properties) {
        return properties.stream()
                .filter(property -> role.test(property.role()))
                .findFirst();
    }

    private Optional<Member> reader(PropertyModel shared) {
        return BeanProperties.of((TypeElement) document.asElement(), Set.of(shared.name()), context.accessibility())
                .stream()
                .filter(property -> property.name().equals(shared.name()))
                .flatMap(property -> Optional.ofNullable(property.reader()).stream())
                .findFirst();
    }

    private void report(Problem problem, SourceRef place, String reason) {
        context.diagnostics().report(problem, place, context.document().getSimpleName(), reason);
    }
}
