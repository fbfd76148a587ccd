package dev.espalier.processor.validation.index;

import dev.espalier.processor.diagnostic.AnalysisProblem;
import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.Wording;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.FieldMapping;
import dev.espalier.processor.model.ObjectModel;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.model.StatedName;
import dev.espalier.processor.model.StatedSetting;
import dev.espalier.schema.Dialect;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.NearestName;
import dev.espalier.schema.Target;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Judges the fields that documents are ordered by when they are stored. */
final class IndexOrder {

    private static final Set<FieldType> SORTED = Set.of(
            FieldType.KEYWORD,
            FieldType.BOOLEAN,
            FieldType.DATE,
            FieldType.DATE_NANOS,
            FieldType.IP,
            FieldType.LONG,
            FieldType.INTEGER,
            FieldType.SHORT,
            FieldType.BYTE,
            FieldType.DOUBLE,
            FieldType.FLOAT);

    private final DocumentModel document;
    private final Target target;
    private final Diagnostics diagnostics;
    private final Map<String, FieldMapping> fields = new LinkedHashMap<>();
    private final Map<String, String> nested = new LinkedHashMap<>();

    IndexOrder(DocumentModel document, Target target, Diagnostics diagnostics) {
        this.document = document;
        this.target = target;
        this.diagnostics = diagnostics;
    }

    void validate() {
        Optional<StatedSetting> sort = document.index().definition().setting("sort.field");
        if (sort.isEmpty()) {
            return;
        }
        collect(document.object(), "", "");
        for (StatedName field : sort.get().values()) {
            validate(field);
        }
        List.of("order", "mode", "missing").forEach(part -> count(part, sort.get()));
        boolean onOpenSearch = target.releases().stream().anyMatch(release -> release.dialect() == Dialect.OPENSEARCH);
        if (onOpenSearch && fields.values().stream().anyMatch(field -> field.type() == FieldType.NESTED)) {
            report(
                    new StatedName(sort.get().value(), sort.get().source()),
                    "OpenSearch orders no index that has nested fields",
                    "drop the order, make the nested fields objects, or build for Elasticsearch alone");
        }
    }

    private void count(String part, StatedSetting sort) {
        document.index().definition().setting("sort." + part).ifPresent(stated -> {
            if (stated.values().size() != sort.values().size()) {
                report(
                        new StatedName(sort.value(), stated.source()),
                        "sort." + part + " has " + Wording.count(stated.values().size(), "value") + " for "
                                + Wording.count(sort.values().size(), "field"),
                        "give each field one");
            }
        });
    }

    private void validate(StatedName field) {
        FieldMapping mapping = fields.get(field.value());
        if (mapping == null) {
            report(
                    field,
                    "there is no such field" + NearestName.hint(field.value(), fields.keySet()),
                    "name a field of " + document.name().simpleName());
        } else if (nested.containsKey(field.value())) {
            report(field, "it is inside of nested '" + nested.get(field.value()) + "'", "choose a field outside of it");
        } else if (!SORTED.contains(mapping.type())) {
            report(
                    field,
                    "it is " + Wording.withArticle(mapping.type().typeName()) + " field",
                    "choose a keyword, a number, a date, a boolean or an ip");
        } else if (!mapping.sortable()) {
            report(field, "it has no doc values", "keep its doc values");
        }
    }

    private void report(StatedName field, String reason, String help) {
        diagnostics.report(AnalysisProblem.WRONG_INDEX_SORT, field.source(), field.value(), reason, help);
    }

    private void collect(ObjectModel object, String prefix, String nestedIn) {
        for (PropertyModel property : object.fields()) {
            String name = prefix + property.fieldName();
            FieldMapping mapping = property.field();
            add(name, mapping, nestedIn);
            mapping.subFields().forEach(field -> add(name + "." + field.name(), field.mapping(), nestedIn));
            String inside = mapping.type() == FieldType.NESTED ? name : nestedIn;
            property.object().ifPresent(inner -> collect(inner, name + ".", inside));
        }
    }

    private void add(String name, FieldMapping mapping, String nestedIn) {
        fields.put(name, mapping);
        if (!nestedIn.isEmpty()) {
            nested.put(name, nestedIn);
        }
    }
}
