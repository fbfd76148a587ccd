package dev.espalier.processor.validation.mapping;

import dev.espalier.processor.diagnostic.AnalysisProblem;
import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.StatedSetting;
import dev.espalier.schema.FieldType;

/** An index on OpenSearch must not be told to keep vectors without what finds their neighbours. */
final class KnnIndexRule implements RootRule {

    @Override
    public void check(DocumentModel document, MappedFields fields, Diagnostics diagnostics) {
        document.index()
                .definition()
                .setting("knn")
                .filter(setting -> setting.value().equals("false"))
                .ifPresent(setting -> check(setting, fields, diagnostics));
    }

    private static void check(StatedSetting setting, MappedFields fields, Diagnostics diagnostics) {
        fields.all().stream()
                .filter(field ->
                        field.type() == FieldType.KNN_VECTOR && field.mapping().indexed())
                .findFirst()
                .ifPresent(field ->
                        diagnostics.report(AnalysisProblem.SWITCHED_OFF_VECTORS, setting.source(), field.path()));
    }
}
