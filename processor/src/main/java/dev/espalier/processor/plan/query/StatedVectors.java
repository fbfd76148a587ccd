package dev.espalier.processor.plan.query;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.RepositoryProblem;
import dev.espalier.processor.model.ObjectModel;
import dev.espalier.processor.model.QueryMethodModel.StatedQuery;
import dev.espalier.processor.plan.VectorForm;
import dev.espalier.schema.FieldFamily;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.JsonTree.JsonNumber;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.JsonTree.JsonText;
import org.jspecify.annotations.Nullable;

/** Checks the vectors of searches for neighbours that are written down in a query, in the words of either server. */
final class StatedVectors {

    /** The most neighbours that servers look for. */
    private static final int MOST = 10_000;

    private final QueryText text;
    private final DocumentFields fields;
    private final StatedQuery stated;
    private final Diagnostics diagnostics;

    StatedVectors(QueryText text, ObjectModel document, StatedQuery stated, Diagnostics diagnostics) {
        this.text = text;
        this.fields = new DocumentFields(document);
        this.stated = stated;
        this.diagnostics = diagnostics;
    }

    void check() {
        check(text.root());
    }

    private void check(JsonTree tree) {
        if (tree instanceof JsonArray array) {
            array.elements().forEach(this::check);
        } else if (tree instanceof JsonObject object) {
            object.members().forEach((name, value) -> {
                if (name.equals("knn") && value instanceof JsonObject search) {
                    checkSearch(search);
                }
                check(value);
            });
        }
    }

    private void checkSearch(JsonObject search) {
        if (search.get("field") instanceof JsonText field) {
            checkLength(field.value(), search.get("query_vector"));
            checkNumber(search);
            return;
        }
        search.members().forEach((field, value) -> {
            if (value instanceof JsonObject body) {
                checkLength(field, body.get("vector"));
                checkNumber(body);
            }
        });
    }

    private void checkLength(String field, @Nullable JsonTree vector) {
        if (!(vector instanceof JsonArray numbers)) {
            return;
        }
        fields.find(field)
                .filter(path -> path.family() == FieldFamily.VECTOR)
                .map(path -> VectorForm.length(path.mapping()))
                .filter(length -> length != 0 && length != numbers.elements().size())
                .ifPresent(length -> diagnostics.report(
                        RepositoryProblem.WRONG_DIMENSIONS,
                        stated.at(text.position(numbers).offset()),
                        field,
                        length,
                        numbers.elements().size()));
    }

    private void checkNumber(JsonObject search) {
        if (search.get("k") instanceof JsonNumber k && k.value().intValue() > MOST) {
            diagnostics.report(
                    RepositoryProblem.TOO_MANY_NEIGHBOURS,
                    stated.at(text.position(k).offset()),
                    k.value().intValue(),
                    MOST);
        }
    }
}
