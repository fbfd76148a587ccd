package dev.espalier.processor.plan.query.json;

import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.DynamicMapping;
import dev.espalier.processor.model.FieldMapping;
import dev.espalier.processor.model.MappingParameter;
import dev.espalier.processor.model.RootMapping;
import dev.espalier.processor.plan.VectorForm;
import dev.espalier.processor.plan.query.property.DocumentFields;
import dev.espalier.processor.plan.query.property.PropertyPath;
import dev.espalier.schema.FieldFamily;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.query.FieldIndex;
import dev.espalier.schema.query.IndexedField;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The fields of a document as queries see them. */
final class DocumentFieldIndex implements FieldIndex {

    /** Whose values are asked for by their keys, which are no fields. */
    private static final Set<FieldFamily> HAVE_KEYS = EnumSet.of(FieldFamily.FLATTENED, FieldFamily.WEIGHTS);

    private final DocumentFields fields;
    private final RootMapping root;
    private final DynamicMapping dynamic;

    DocumentFieldIndex(DocumentModel document, DocumentFields fields) {
        this.fields = fields;
        this.root = document.root();
        this.dynamic = document.index().dynamic();
    }

    @Override
    public Optional<IndexedField> find(String name) {
        return fields.find(name).map(DocumentFieldIndex::field);
    }

    private static IndexedField field(PropertyPath path) {
        FieldMapping mapping = path.mapping();
        boolean enabled = !isFalse(mapping, "enabled");
        boolean columnar = enabled && mapping.type().family() != FieldFamily.TEXT && !isFalse(mapping, "doc_values");
        return new IndexedField(
                path.fieldName(),
                mapping.type(),
                !mapping.raw(),
                path.nestedParents().stream().map(PropertyPath::fieldName).toList(),
                enabled && mapping.indexed(),
                columnar,
                mapping.parameter("format")
                        .map(MappingParameter::value)
                        .map(JsonTree::plain)
                        .orElse(""),
                VectorForm.length(mapping));
    }

    private static boolean isFalse(FieldMapping mapping, String parameter) {
        return mapping.parameter(parameter)
                .filter(stated -> stated.value().equals(JsonTree.of(false)))
                .isPresent();
    }

    @Override
    public Collection<String> names() {
        return fields.names();
    }

    @Override
    public Unmapped unmapped(String name) {
        if (isAnswered(name)) {
            return Unmapped.ANSWERED;
        }
        String dynamicThere = dynamicAround(name);
        return dynamicThere.equals("true") || dynamicThere.equals("runtime") ? Unmapped.POSSIBLE : Unmapped.ABSENT;
    }

    /** Whether the server knows the field although it is made of no property. */
    private boolean isAnswered(String name) {
        return root.adds(name)
                || root.raw().isPresent()
                || fields.names().stream()
                        .filter(field -> name.startsWith(field + "."))
                        .anyMatch(field -> hasMember(field, name.substring(field.length())));
    }

    /** Keys of values, and the fields that servers make for completing what is typed. */
    private boolean hasMember(String field, String member) {
        FieldMapping mapping = fields.find(field).orElseThrow().mapping();
        return mapping.raw()
                || HAVE_KEYS.contains(mapping.type().family())
                || (mapping.type() == FieldType.SEARCH_AS_YOU_TYPE && member.matches("\\._([234]gram|index_prefix)"));
    }

    /** What the innermost object that says so does with unknown fields. */
    private String dynamicAround(String name) {
        for (int dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
            Optional<String> stated = fields.find(name.substring(0, dot))
                    .flatMap(object -> object.mapping().parameter("dynamic"))
                    .map(MappingParameter::value)
                    .map(JsonTree::plain);
            if (stated.isPresent()) {
                return stated.get();
            }
        }
        return dynamic.name().toLowerCase(Locale.ROOT);
    }
}
