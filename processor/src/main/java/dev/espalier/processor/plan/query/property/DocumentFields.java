package dev.espalier.processor.plan.query.property;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.RepositoryProblem;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.JavaName;
import dev.espalier.processor.model.ObjectModel;
import dev.espalier.processor.model.RootMapping.Alias;
import dev.espalier.processor.model.StatedName;
import dev.espalier.processor.model.SubField;
import dev.espalier.schema.NearestName;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All fields of a document by their names in the index: properties, those of objects inside, and multi-fields. They are listed when
 * one is asked for first, as most documents and many repositories state nothing that names fields.
 */
public final class DocumentFields {

    private final ObjectModel document;
    private final List<Alias> aliases;
    private @Nullable Map<String, PropertyPath> fields;

    private DocumentFields(ObjectModel document, List<Alias> aliases) {
        this.document = document;
        this.aliases = aliases;
    }

    /** The fields of a document, with what else they are called. */
    public static DocumentFields of(DocumentModel document) {
        return new DocumentFields(document.object(), document.root().aliases());
    }

    private Map<String, PropertyPath> fields() {
        if (fields == null) {
            Map<String, PropertyPath> listed = new LinkedHashMap<>();
            document.fields().forEach(property -> add(PropertyPath.of(property), listed));
            fields = listed;
        }
        return fields;
    }

    private static void add(PropertyPath path, Map<String, PropertyPath> listed) {
        listed.put(path.fieldName(), path);
        for (SubField field : path.last().field().subFields()) {
            PropertyPath subField = path.to(field);
            listed.put(subField.fieldName(), subField);
        }
        path.last().object().ifPresent(object -> object.fields().forEach(property -> add(path.to(property), listed)));
    }

    /** A field, by its name in the index. */
    public Optional<PropertyPath> find(String name) {
        return Optional.ofNullable(fields().get(name));
    }

    /** A field, by its name in the index or by an alias. */
    public Optional<PropertyPath> called(String name) {
        return find(name)
                .or(() -> aliases.stream()
                        .filter(alias -> alias.name().value().equals(name))
                        .findFirst()
                        .flatMap(alias -> find(alias.path().value())));
    }

    /** A field, by the path of its property in Java. */
    Optional<PropertyPath> spelled(String spelling) {
        return fields().values().stream()
                .filter(path -> path.spelling().equals(spelling))
                .findFirst();
    }

    /** The field that an annotation names by the path of its property in Java; empty if it was reported that there is none. */
    public Optional<PropertyPath> require(StatedName property, JavaName document, Diagnostics diagnostics) {
        Optional<PropertyPath> found = spelled(property.value());
        if (found.isEmpty()) {
            diagnostics.report(
                    RepositoryProblem.UNKNOWN_PROPERTY,
                    property.source(),
                    document.nestedName(),
                    property.value(),
                    "",
                    NearestName.question(property.value(), spellings())
                            .orElse("properties: " + String.join(", ", spellings())));
        }
        return found;
    }

    private List<String> spellings() {
        return fields().values().stream().map(PropertyPath::spelling).toList();
    }

    /** All of them. */
    public Stream<PropertyPath> all() {
        return fields().values().stream();
    }

    /** Whether values of other fields are copied to a field, by its name in the index. */
    public boolean takesCopies(String name) {
        return all().anyMatch(field -> field.mapping().copiesTo(name));
    }

    /** The names of all fields. */
    public Collection<String> names() {
        return fields().keySet();
    }

    /** The names of the fields inside a field. */
    public List<String> inside(String name) {
        return fields().keySet().stream()
                .filter(field -> field.startsWith(name + "."))
                .toList();
    }

    /** The names of fields whose last part is a name. */
    public List<String> endingIn(String name) {
        return fields().keySet().stream()
                .filter(field -> field.endsWith("." + name))
                .toList();
    }
}
