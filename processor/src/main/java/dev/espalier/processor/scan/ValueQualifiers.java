package dev.espalier.processor.scan;

import dev.espalier.processor.diagnostic.DocumentProblem;
import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.TypeModel;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Adds to values what annotations say of them: the zone of a date and time, the unit of a duration. */
final class ValueQualifiers {

    private final ScanContext context;

    ValueQualifiers(ScanContext context) {
        this.context = context;
    }

    TypeModel applied(TypeModel type, Optional<AnnotationUse> zone, Optional<AnnotationUse> unit) {
        TypeModel zoned = zone.map(use -> zoned(type, use)).orElse(type);
        return unit.map(use -> counted(zoned, use)).orElse(zoned);
    }

    private TypeModel zoned(TypeModel type, AnnotationUse use) {
        String id = use.text("value");
        try {
            ZoneId.of(id);
        } catch (DateTimeException e) {
            reject(
                    use,
                    "'" + id + "'",
                    "there is no such zone",
                    "name one as in @Zone(\"Europe/Vienna\") or @Zone(\"UTC\")");
            return type;
        }
        return qualified(type, ScalarKind.LOCAL_DATE_TIME, id, use);
    }

    private TypeModel counted(TypeModel type, AnnotationUse use) {
        String unit = use.constant("value");
        if (!unit.isEmpty() && ChronoUnit.valueOf(unit).compareTo(ChronoUnit.DAYS) > 0) {
            reject(use, unit, "it has no fixed length", "use DAYS, or a smaller unit");
            return type;
        }
        return qualified(type, ScalarKind.DURATION, unit, use);
    }

    private TypeModel qualified(TypeModel type, ScalarKind kind, String qualifier, AnnotationUse use) {
        if (type instanceof TypeModel.Collection several) {
            return several.of(qualified(several.element(), kind, qualifier, use));
        }
        if (type instanceof TypeModel.Maybe maybe) {
            return new TypeModel.Maybe(maybe.kind(), qualified(maybe.value(), kind, qualifier, use));
        }
        if (type instanceof TypeModel.Interval range
                && qualified(range.bound(), kind, qualifier, use) instanceof TypeModel.Scalar bound) {
            return new TypeModel.Interval(bound);
        }
        if (type instanceof TypeModel.Scalar scalar && scalar.kind() == kind) {
            return new TypeModel.Scalar(kind, false, qualifier);
        }
        if (!(type instanceof TypeModel.Unmappable)) {
            reject(use, type.spelling(), "it is for " + kind.className(), "remove it");
        }
        return type;
    }

    private void reject(AnnotationUse use, String what, String reason, String help) {
        context.diagnostics()
                .report(DocumentProblem.MISPLACED_QUALIFIER, use.source("value"), use.name(), what, reason, help);
    }
}
