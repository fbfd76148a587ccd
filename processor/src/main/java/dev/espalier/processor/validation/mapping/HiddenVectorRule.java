package dev.espalier.processor.validation.mapping;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.DocumentProblem;
import dev.espalier.schema.Dialect;
import dev.espalier.schema.FieldFamily;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.ServerRelease;
import dev.espalier.schema.Target;

/** Newer servers leave vectors out of the documents that they answer. */
final class HiddenVectorRule implements FieldRule {

    private static final ServerRelease SINCE = new ServerRelease(Dialect.ELASTICSEARCH, 9, 2);

    private final boolean hides;

    HiddenVectorRule(Target target) {
        this.hides = target.releases().stream().anyMatch(release -> release.isAtLeast(SINCE));
    }

    @Override
    public void check(MappedField field, Diagnostics diagnostics) {
        boolean vector = field.type().family() == FieldFamily.VECTOR || field.type() == FieldType.RANK_VECTORS;
        if (hides && vector && !field.mapping().raw()) {
            diagnostics.report(DocumentProblem.HIDDEN_VECTOR, field.source(), field.path(), SINCE);
        }
    }
}
