package dev.espalier.processor.validation.mapping;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.MappingProblem;
import dev.espalier.processor.model.MappingParameter;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.JsonTree.JsonText;
import java.util.Map;

/** Notes beside a field are few and short. */
final class MetaRule implements FieldRule {

    private static final int MOST = 5;
    private static final int LONGEST_KEY = 20;
    private static final int LONGEST_VALUE = 50;

    @Override
    public void check(MappedField field, Diagnostics diagnostics) {
        field.parameter("meta").ifPresent(meta -> {
            if (meta.value() instanceof JsonObject notes) {
                check(field, meta, notes.members(), diagnostics);
            }
        });
    }

    private static void check(
            MappedField field, MappingParameter meta, Map<String, JsonTree> notes, Diagnostics diagnostics) {
        if (notes.size() > MOST) {
            diagnostics.report(
                    MappingProblem.ILLEGAL_META,
                    meta.source(),
                    field.path(),
                    notes.size() + " notes, and 5 are allowed");
        }
        int index = 0;
        for (Map.Entry<String, JsonTree> note : notes.entrySet()) {
            if (note.getKey().length() > LONGEST_KEY) {
                report(field, meta, index + ".key", "a key of more than 20 characters", diagnostics);
            }
            if (!(note.getValue() instanceof JsonText text) || text.value().length() > LONGEST_VALUE) {
                report(field, meta, index + ".value", "a value that is no text of at most 50 characters", diagnostics);
            }
            index++;
        }
    }

    private static void report(
            MappedField field, MappingParameter meta, String part, String rule, Diagnostics diagnostics) {
        diagnostics.report(MappingProblem.ILLEGAL_META, meta.source(part), field.path(), rule);
    }
}
