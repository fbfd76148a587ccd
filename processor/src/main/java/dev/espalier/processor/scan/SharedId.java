package dev.espalier.processor.scan;

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
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * Finds how a document with subtypes gives its id: by a method of its own, that all subtypes have.
 *
 * @param document the document
 * @param context collects problems
 */
record SharedId(DeclaredType document, ScanContext context) {

    /** Lets the id of the union be read from the document; reports if there is no way. */
    void share(List<PropertyModel> properties, List<Subtype> subtypes, ElementRef source) {
        Optional<PropertyModel> id = properties.stream()
                .filter(property -> property.role() == PropertyRole.ID)
                .findFirst();
        if (id.isEmpty()) {
            return;
        }
        Optional<Member> reader = reader(id.get());
        if (reader.isEmpty()) {
            report(source, "'" + id.get().name() + "' is declared in its subtypes only");
            return;
        }
        properties.set(properties.indexOf(id.get()), id.get().withAccess(new PropertyAccess(reader.get(), null)));
        for (Subtype subtype : subtypes) {
            boolean identified =
                    subtype.object().properties().stream().anyMatch(property -> property.role() == PropertyRole.ID);
            if (!identified) {
                report(
                        subtype.object().source(),
                        "the subtype " + subtype.object().name().simpleName() + " has no @Id");
            }
        }
    }

    private Optional<Member> reader(PropertyModel id) {
        return BeanProperties.of((TypeElement) document.asElement(), Set.of(id.name()), context.accessibility())
                .stream()
                .filter(property -> property.name().equals(id.name()))
                .flatMap(property -> Optional.ofNullable(property.reader()).stream())
                .findFirst();
    }

    private void report(SourceRef place, String reason) {
        context.diagnostics()
                .report(Problem.UNSHARED_ID, place, context.document().getSimpleName(), reason);
    }
}
