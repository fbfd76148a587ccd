package dev.espalier.processor.plan.query;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.NearestName;
import dev.espalier.processor.diagnostic.QueryProblem;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.QueryMethodModel.StatedQuery;
import dev.espalier.processor.model.RootMapping;
import dev.espalier.schema.FieldFamily;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonPosition;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks names of fields in a query against the fields of the document. */
final class QueryFields {

    /** Whose values are asked for by their keys, which are no fields. */
    private static final Set<FieldFamily> HAVE_KEYS = EnumSet.of(FieldFamily.FLATTENED, FieldFamily.WEIGHTS);

    private final String documentName;
    private final DocumentFields fields;
    private final RootMapping root;
    private final StatedQuery stated;
    private final Diagnostics diagnostics;

    QueryFields(DocumentModel document, StatedQuery stated, Diagnostics diagnostics) {
        this.documentName = document.name().nestedName();
        this.fields = new DocumentFields(document.object());
        this.root = document.root();
        this.stated = stated;
        this.diagnostics = diagnostics;
    }

    /**
     * Checks the field of a query that asks about its values.
     *
     * @param query the name of the query
     * @param name the name of the field
     * @param nested the nested path that it stands in; empty for none
     * @param position where the field stands in the query
     */
    void check(String query, String name, Optional<String> nested, JsonPosition position) {
        check(name, nested, position);
        Optional<PropertyPath> path =
                fields.find(name).filter(field -> !field.mapping().raw());
        if (path.isEmpty()) {
            return;
        }
        FieldType type = path.get().mapping().type();
        if (!QueryFit.fits(query, type)) {
            List<String> fitting = QueryFit.fitting(type);
            diagnostics.report(
                    QueryProblem.UNFIT_QUERY,
                    stated.at(position.offset()),
                    query,
                    name,
                    type.typeName(),
                    fitting.isEmpty() ? inside(name) : "queries that do: " + String.join(", ", fitting));
        } else {
            QueryFit.surprise(query, type)
                    .ifPresent(surprise -> diagnostics.report(
                            QueryProblem.RARELY_MEANT_QUERY,
                            stated.at(position.offset()),
                            query,
                            name,
                            surprise,
                            wholeValues(path.get())));
        }
    }

    private String inside(String name) {
        List<String> inside = fields.inside(name);
        return inside.isEmpty()
                ? "ask for another field"
                : "ask for one of its fields: '" + String.join("', '", inside) + "'";
    }

    private static String wholeValues(PropertyPath text) {
        return text.exact()
                .map(exact -> "'" + exact.fieldName() + "' holds whole values; for words there is match")
                .orElse("for words there is match; for whole values annotate the property with"
                        + " @KeywordField(subField = \"raw\")");
    }

    /**
     * Checks a field.
     *
     * @param name its name, perhaps with a weight
     * @param nested the nested path that it stands in; empty for none
     * @param position where it stands in the query
     */
    void check(String name, Optional<String> nested, JsonPosition position) {
        String field = name.contains("^") ? name.substring(0, name.indexOf('^')) : name;
        boolean decidedLater = QueryPlaceholders.isPlaceholder(field) || field.contains("*");
        if (decidedLater || field.startsWith("_") || isAnswered(field)) {
            return;
        }
        Optional<PropertyPath> path = fields.find(field);
        if (path.isEmpty()) {
            diagnostics.report(
                    QueryProblem.UNMAPPED_FIELD, stated.at(position.offset()), field, documentName, help(field));
        } else {
            checkScope(path.get(), nested, position);
        }
    }

    /** Whether the server knows the field although it is made of no property. */
    private boolean isAnswered(String field) {
        if (root.adds(field) || root.raw().isPresent()) {
            return true;
        }
        return fields.names().stream()
                .filter(name -> field.startsWith(name + "."))
                .anyMatch(name -> hasMember(name, field.substring(name.length())));
    }

    /** Keys of values, and the fields that servers make for completing what is typed. */
    private boolean hasMember(String name, String member) {
        FieldType type = fields.find(name).orElseThrow().mapping().type();
        return HAVE_KEYS.contains(type.family())
                || (type == FieldType.SEARCH_AS_YOU_TYPE && member.matches("\\._([234]gram|index_prefix)"));
    }

    /** The innermost nested property around a field must be the one that the query stands in, or be around that. */
    private void checkScope(PropertyPath path, Optional<String> nested, JsonPosition position) {
        Optional<String> parent = innermost(path);
        if (parent.equals(nested)) {
            return;
        }
        if (parent.isPresent() && (nested.isEmpty() || parent.get().startsWith(nested.get() + "."))) {
            diagnostics.report(
                    QueryProblem.OUTSIDE_NESTED, stated.at(position.offset()), path.fieldName(), parent.get());
        } else {
            diagnostics.report(
                    QueryProblem.OUTSIDE_PATH,
                    stated.at(position.offset()),
                    path.fieldName(),
                    nested.orElse(""),
                    parent.map(other -> "it is under '" + other + "'")
                            .orElse("move the condition out of the nested query"));
        }
    }

    /** Checks the path of a nested query; false if it is none. */
    boolean checkNested(String path, JsonPosition position) {
        Optional<PropertyPath> found = fields.find(path);
        boolean nested =
                found.filter(field -> field.family() == FieldFamily.NESTED).isPresent();
        if (!nested) {
            diagnostics.report(
                    QueryProblem.NOT_NESTED,
                    stated.at(position.offset()),
                    path,
                    documentName,
                    found.isPresent() ? "annotate the property with @NestedField, or ask without nested" : help(path));
        }
        return nested;
    }

    private static Optional<String> innermost(PropertyPath path) {
        List<PropertyPath> parents = path.nestedParents();
        return parents.isEmpty()
                ? Optional.empty()
                : Optional.of(parents.get(parents.size() - 1).fieldName());
    }

    private String help(String name) {
        Optional<String> nearest = NearestName.of(name, fields.names());
        if (nearest.isPresent()) {
            return "did you mean '" + nearest.get() + "'?";
        }
        int dot = name.lastIndexOf('.');
        List<String> beside = dot < 0 ? List.of() : fields.inside(name.substring(0, dot));
        List<String> near = beside.isEmpty() ? fields.endingIn(name.substring(dot + 1)) : beside;
        return near.isEmpty()
                ? "fields of " + documentName + ": " + String.join(", ", fields.names())
                : "there is '" + String.join("', '", near) + "'";
    }
}
