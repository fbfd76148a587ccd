package dev.espalier.processor.plan.query;

import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.FieldMapping;
import dev.espalier.processor.model.MappingParameter;
import dev.espalier.processor.model.Obstacle;
import dev.espalier.processor.plan.query.property.DocumentFields;
import dev.espalier.processor.plan.query.property.PropertyPath;
import dev.espalier.schema.Dialect;
import dev.espalier.schema.FieldFamily;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree.JsonText;
import dev.espalier.schema.ServerRelease;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/** Tells in which fields servers mark no matches. They say nothing of it, and give hits without highlights. */
final class MarkedFields {

    private static final Set<FieldFamily> WITH_WORDS = EnumSet.of(FieldFamily.TEXT, FieldFamily.KEYWORD);

    private static final Set<String> WITH_OFFSETS = Set.of("with_positions_offsets", "with_positions_offsets_payloads");

    private final DocumentModel document;
    private final DocumentFields fields;
    private final StoredFields stored;

    MarkedFields(DocumentModel document, DocumentFields fields) {
        this.document = document;
        this.fields = fields;
        this.stored = new StoredFields(document);
    }

    /** Why nothing is ever marked in a field; empty if it can be. */
    Optional<Obstacle> obstacle(PropertyPath path) {
        FieldMapping mapping = path.mapping();
        if (!WITH_WORDS.contains(path.family())) {
            return Optional.of(new Obstacle(
                    "its type is " + mapping.type().typeName() + ", which is no text", "name a text or a keyword"));
        }
        if (mapping.type() == FieldType.CONSTANT_KEYWORD) {
            return Optional.of(new Obstacle("all documents have the same value", "name a text or a keyword"));
        }
        if (mapping.type() == FieldType.WILDCARD
                && document.target().releases().stream().allMatch(MarkedFields::isOpenSearch)) {
            return Optional.of(
                    new Obstacle("OpenSearch marks nothing in a wildcard field", "name a text or a keyword"));
        }
        if (!mapping.indexed()) {
            return Optional.of(new Obstacle("it is not indexed", "drop index = false"));
        }
        boolean kept = mapping.states("store", true) || stored.isInSource(sourceName(path));
        return kept
                ? Optional.empty()
                : Optional.of(new Obstacle(
                        "its text is kept neither in _source nor beside it",
                        "say store = true, or keep it in _source: see the @SourceFilter of "
                                + document.name().nestedName()));
    }

    /** Why some of the servers of the build mark nothing in a field, or not always; empty if all do. */
    Optional<Obstacle> doubt(PropertyPath path) {
        if (document.target().releases().stream().noneMatch(MarkedFields::isOpenSearch)) {
            return Optional.empty();
        }
        if (path.mapping().type() == FieldType.WILDCARD) {
            return Optional.of(new Obstacle(
                    "is a wildcard field, in which OpenSearch marks nothing",
                    "name a text or a keyword, or build for Elasticsearch alone"));
        }
        boolean copied = !path.mapping().states("store", true) && fields.takesCopies(path.fieldName());
        return copied
                ? Optional.of(new Obstacle(
                        "has copies of other fields, in which OpenSearch marks nothing unless they are stored",
                        "say store = true, or name the fields that are copied"))
                : Optional.empty();
    }

    /** Why nothing is marked in a field because the query does not search it; empty if it does. */
    static Optional<Obstacle> unsearched(PropertyPath path, SortedSet<String> searched) {
        if (searched.contains(path.fieldName())) {
            return Optional.empty();
        }
        Optional<String> subField = path.last().field().subFields().stream()
                .map(path::to)
                .filter(field -> searched.contains(field.fieldName()))
                .map(PropertyPath::spelling)
                .findFirst();
        return Optional.of(subField.map(name -> new Obstacle(
                        "is searched as '" + name + "', so that nothing in it matches", "name '" + name + "'"))
                .orElseGet(() -> new Obstacle(
                        "is not searched by this method, so that nothing in it matches",
                        searched.isEmpty() ? "remove it" : "searched are " + String.join(", ", searched))));
    }

    /** Why servers refuse to mark in a field by the vectors of its terms; empty if it has them. */
    static Optional<Obstacle> withoutOffsets(FieldMapping mapping) {
        boolean kept = mapping.parameter("term_vector")
                .map(MappingParameter::value)
                .filter(vectors -> vectors instanceof JsonText text && WITH_OFFSETS.contains(text.value()))
                .isPresent();
        return kept
                ? Optional.empty()
                : Optional.of(new Obstacle(
                        "has no term vectors with positions and offsets, without which fvh is refused",
                        mapping.type().family() == FieldFamily.TEXT
                                ? "say termVector = TermVector.WITH_POSITIONS_OFFSETS, or leave out \"type\""
                                : "leave out \"type\""));
    }

    private static boolean isOpenSearch(ServerRelease release) {
        return release.dialect() == Dialect.OPENSEARCH;
    }

    /** The name in what is sent: that of the field around a multi-field. */
    private static String sourceName(PropertyPath path) {
        return path.subField().isEmpty()
                ? path.fieldName()
                : path.fieldName().substring(0, path.fieldName().lastIndexOf('.'));
    }
}
