package dev.espalier.processor.validation.analysis;

import dev.espalier.processor.model.FieldMapping;
import dev.espalier.processor.model.JavaName;
import dev.espalier.processor.model.MappingParameter;
import dev.espalier.processor.model.ObjectModel;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.model.StatedName;
import dev.espalier.schema.JsonTree.JsonText;
import dev.espalier.schema.analysis.ComponentKind;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Judges the analyzers and normalizers that fields name. */
final class FieldAnalysis {

    private static final Map<String, ComponentKind> PARAMETERS = Map.of(
            "analyzer", ComponentKind.ANALYZER,
            "search_analyzer", ComponentKind.ANALYZER,
            "search_quote_analyzer", ComponentKind.ANALYZER,
            "normalizer", ComponentKind.NORMALIZER);

    private final KnownComponents known;
    private final Set<JavaName> validated = new HashSet<>();

    FieldAnalysis(KnownComponents known) {
        this.known = known;
    }

    void validate(ObjectModel object) {
        if (!validated.add(object.name())) {
            return;
        }
        for (PropertyModel property : object.fields()) {
            validate(property.field());
            property.field().subFields().forEach(subField -> validate(subField.mapping()));
            property.object().ifPresent(this::validate);
        }
    }

    private void validate(FieldMapping mapping) {
        mapping.parameters().forEach(this::validate);
    }

    private void validate(MappingParameter parameter) {
        ComponentKind kind = PARAMETERS.get(parameter.name());
        if (kind != null && parameter.value() instanceof JsonText name) {
            known.use(kind, new StatedName(name.value(), parameter.source()));
        }
    }
}
