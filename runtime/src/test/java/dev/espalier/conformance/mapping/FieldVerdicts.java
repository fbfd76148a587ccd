package dev.espalier.conformance.mapping;

import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonDocument;
import dev.espalier.schema.ServerRelease;
import dev.espalier.schema.Target;
import dev.espalier.schema.query.CheckOptions;
import dev.espalier.schema.query.FieldIndex;
import dev.espalier.schema.query.IndexedField;
import dev.espalier.schema.query.QueryChecker;
import dev.espalier.schema.query.grammar.QueryGrammar;
import dev.espalier.schema.query.grammar.Root;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What the check of queries says of a query about a field of a type. */
final class FieldVerdicts {

    private static final String FIELD = "field";

    private final Target target;

    FieldVerdicts(ServerRelease release) {
        this.target = Target.of(release);
    }

    boolean isError(FieldQuery query, FieldType type) {
        return new QueryChecker(
                        QueryGrammar.load(), target, new OneField(new IndexedField(FIELD, type)), CheckOptions.STRICT)
                .check(JsonDocument.parse(query.of(type, FIELD).compact()), Root.SEARCH_BODY).stream()
                        .anyMatch(finding -> !finding.kind().isWarning());
    }

    /** An index with one field; what is beside it is not asked about. */
    private record OneField(IndexedField field) implements FieldIndex {

        @Override
        public Optional<IndexedField> find(String name) {
            return name.equals(FIELD) ? Optional.of(field) : Optional.empty();
        }

        @Override
        public Collection<String> names() {
            return List.of(FIELD);
        }

        @Override
        public Unmapped unmapped(String name) {
            return Unmapped.ANSWERED;
        }
    }
}
