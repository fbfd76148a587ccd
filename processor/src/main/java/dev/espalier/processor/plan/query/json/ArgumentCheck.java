package dev.espalier.processor.plan.query.json;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.Problem;
import dev.espalier.processor.diagnostic.QueryProblem;
import dev.espalier.processor.diagnostic.RepositoryProblem;
import dev.espalier.processor.diagnostic.Severity;
import dev.espalier.processor.model.DateParts;
import dev.espalier.processor.model.ParameterModel;
import dev.espalier.processor.model.QueryMethodModel.StatedQuery;
import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.SourceRef;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.processor.model.ValueGroup;
import dev.espalier.processor.plan.query.condition.ConditionWarnings;
import dev.espalier.schema.JsonTree.JsonText;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks the types of parameters against the fields that their placeholders are compared with. */
final class ArgumentCheck {

    private static final Set<ScalarKind> MOMENTS =
            EnumSet.of(ScalarKind.INSTANT, ScalarKind.OFFSET_DATE_TIME, ScalarKind.ZONED_DATE_TIME, ScalarKind.DATE);

    private final QueryText query;
    private final StatedQuery stated;
    private final boolean lenient;
    private final ArgumentForms forms;
    private final Diagnostics diagnostics;

    ArgumentCheck(QueryText query, StatedQuery stated, boolean lenient, ArgumentForms forms, Diagnostics diagnostics) {
        this.query = query;
        this.stated = stated;
        this.lenient = lenient;
        this.forms = forms;
        this.diagnostics = diagnostics;
    }

    void check() {
        forms.forEachUse(this::check);
    }

    private void check(ParameterModel parameter, FieldUse use) {
        if (QueryPlaceholders.isAnything(parameter)) {
            return;
        }
        Optional<ArgumentFit.Misfit> misfit = ArgumentFit.misfit(parameter, use);
        List<String> unknown = ArgumentFit.unknownConstants(parameter, use);
        if (misfit.isPresent()) {
            Severity severity = misfit.get().refused() ? Severity.ERROR : Severity.WARNING;
            unfit(severity, parameter, use, misfit.get().why(), declareAs(parameter, use));
        } else if (!unknown.isEmpty()) {
            report(
                    RepositoryProblem.OTHER_ENUM,
                    Severity.ERROR,
                    use.placeholder(),
                    parameter.value().element().spelling(),
                    use.field().spelling(),
                    use.values().spelling(),
                    String.join(", ", unknown));
        } else if (ConditionWarnings.isWider(parameter, use.field())) {
            report(
                    RepositoryProblem.WIDER_PARAMETER,
                    Severity.WARNING,
                    use.placeholder(),
                    parameter.type().spelling() + " " + parameter.name(),
                    use.field().spelling(),
                    use.mapping().type().typeName(),
                    ConditionWarnings.limits(use.field()));
        } else if (isDate(parameter) && !use.formatted()) {
            date(parameter, use);
        }
    }

    private void date(ParameterModel parameter, FieldUse use) {
        ScalarKind kind = ((TypeModel.Scalar) parameter.value().element()).kind();
        boolean moment = use.values() instanceof TypeModel.Scalar scalar && MOMENTS.contains(scalar.kind());
        Optional<String> format = use.mapping()
                .parameter("format")
                .filter(stated -> stated.value() instanceof JsonText)
                .map(stated -> ((JsonText) stated.value()).value());
        Optional<String> obstacle = format.flatMap(text -> DateParts.obstacle(kind, text));
        if (obstacle.isPresent()) {
            String why = "but the format of '" + use.field().fieldName() + "' is '" + format.get() + "': ";
            unfit(Severity.ERROR, parameter, use, why + obstacle.get(), declareAs(parameter, use));
        } else if (format.isPresent() && forms.disagree(parameter)) {
            unfit(
                    Severity.ERROR,
                    parameter,
                    use,
                    "but '" + use.field().fieldName() + "' wants it as '" + format.get()
                            + "', and another place does not",
                    "take a parameter for each");
        } else if (kind == ScalarKind.LOCAL_DATE_TIME && moment) {
            report(
                    RepositoryProblem.NO_ZONE,
                    Severity.WARNING,
                    use.placeholder(),
                    parameter.type().spelling() + " " + parameter.name(),
                    use.field().spelling());
        }
    }

    private static String declareAs(ParameterModel parameter, FieldUse use) {
        return "declare " + (parameter.holdsSeveral() ? "its values" : "it") + " as "
                + use.values().spelling();
    }

    private static boolean isDate(ParameterModel parameter) {
        return parameter.value().element() instanceof TypeModel.Scalar scalar
                && (scalar.kind().group() == ValueGroup.DATE || scalar.kind() == ScalarKind.LOCAL_TIME);
    }

    private void unfit(Severity severity, ParameterModel parameter, FieldUse use, String why, String help) {
        report(
                QueryProblem.UNWRITABLE_ARGUMENT,
                severity,
                use.placeholder(),
                parameter.placeholder(),
                parameter.type().spelling(),
                why,
                help);
    }

    private void report(Problem problem, Severity severity, JsonText placeholder, Object... arguments) {
        SourceRef place = stated.at(query.position(placeholder).offset());
        diagnostics.report(problem, lenient ? Severity.WARNING : severity, place, arguments);
    }
}
