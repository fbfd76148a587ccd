package dev.espalier.processor.plan.query.json;

import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.plan.query.property.DocumentFields;
import dev.espalier.processor.plan.query.property.PropertyPath;
import dev.espalier.schema.NearestName;
import dev.espalier.schema.query.grammar.QueryGrammar;
import dev.espalier.schema.query.grammar.Root;
import java.util.List;
import java.util.Optional;

/** Says what to do about fields that queries cannot ask for. */
final class FieldHelp {

    private final DocumentModel document;
    private final DocumentFields fields;

    FieldHelp(DocumentModel document, DocumentFields fields) {
        this.document = document;
        this.fields = fields;
    }

    /** The name of the document, as messages spell it. */
    String documentName() {
        return document.name().nestedName();
    }

    /** For a field that a query, or something else that names fields, does not work on. */
    String fitting(String what, String name) {
        if (!QueryGrammar.load().names(Root.QUERY.definition()).contains(what)) {
            return inside(name);
        }
        List<String> fitting = fields.find(name)
                .map(path -> QueryGrammar.load().queriesOn(path.mapping().type(), document.target()))
                .orElse(List.of());
        return fitting.isEmpty() ? inside(name) : "queries that do: " + String.join(", ", fitting);
    }

    private String inside(String name) {
        List<String> inside = fields.inside(name);
        return inside.isEmpty()
                ? "ask for another field"
                : "ask for one of its fields: '" + String.join("', '", inside) + "'";
    }

    /** For a query that compares a field of text with a whole value. */
    String wholeValues(String name) {
        return fields.find(name)
                .flatMap(PropertyPath::exact)
                .map(exact -> "'" + exact.fieldName() + "' holds whole values; for words there is match")
                .orElse("for words there is match; for whole values annotate the property with"
                        + " @KeywordField(subField = \"raw\")");
    }

    /** For a path that is no nested object. */
    String notNested(String path) {
        return fields.find(path).isPresent()
                ? "annotate the property with @NestedField, or ask without nested"
                : unmapped(path);
    }

    /** For a field that has no columns. */
    String columns(String name) {
        return fields.find(name)
                .flatMap(PropertyPath::exact)
                .filter(exact -> !exact.fieldName().equals(name))
                .map(exact -> "use '" + exact.fieldName() + "', which holds whole values")
                .orElse("use a field that keeps its values in columns, such as a @KeywordField(subField = \"raw\")");
    }

    /** For a name that no field has. */
    String unmapped(String name) {
        if (name.matches("\\S+ (asc|desc)")) {
            return "write {\"" + name.replace(" ", "\": \"") + "\"}";
        }
        if (name.contains(",")) {
            return "name several in a list: [\"" + String.join("\", \"", name.split("\\s*,\\s*")) + "\"]";
        }
        Optional<String> question = NearestName.question(name, fields.names());
        if (question.isPresent()) {
            return question.get();
        }
        int dot = name.lastIndexOf('.');
        List<String> beside = dot < 0 ? List.of() : fields.inside(name.substring(0, dot));
        List<String> near = beside.isEmpty() ? fields.endingIn(name.substring(dot + 1)) : beside;
        return near.isEmpty()
                ? "fields of " + documentName() + ": " + String.join(", ", fields.names())
                : "there is '" + String.join("', '", near) + "'";
    }
}
