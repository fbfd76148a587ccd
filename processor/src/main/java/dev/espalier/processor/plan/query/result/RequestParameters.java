package dev.espalier.processor.plan.query.result;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.RepositoryProblem;
import dev.espalier.processor.model.JavaName;
import dev.espalier.processor.model.ParameterModel;
import dev.espalier.processor.model.ParameterRole;
import dev.espalier.processor.model.QueryMethodModel;
import dev.espalier.processor.plan.query.name.Subject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Checks the parameters of a method that are no values: those that say which of the matches are returned, and how. */
final class RequestParameters {

    private final QueryMethodModel method;
    private final JavaName document;
    private final Diagnostics diagnostics;

    RequestParameters(QueryMethodModel method, JavaName document, Diagnostics diagnostics) {
        this.method = method;
        this.document = document;
        this.diagnostics = diagnostics;
    }

    /** Whether nothing had to be reported. */
    boolean check(Subject subject, OptionalInt first, ReturnShape shape) {
        Diagnostics found = diagnostics.inner();
        for (ParameterRole role : ParameterRole.values()) {
            List<ParameterModel> parameters = method.all(role);
            if (role != ParameterRole.VALUE && !parameters.isEmpty()) {
                checkOne(role, parameters, found);
                misplaced(role, subject, first, shape)
                        .ifPresent(reason -> report(found, parameters.get(0), reason.what(), reason.help()));
            }
        }
        if (shape.isPage() && method.all(ParameterRole.PAGE).isEmpty()) {
            found.report(
                    RepositoryProblem.WRONG_REQUEST_PARAMETER,
                    method.source(),
                    method.returns().spelling() + " without a PageRequest parameter",
                    "add a parameter: PageRequest page");
        }
        diagnostics.reportAll(found.all());
        return !found.hasErrors();
    }

    private static void checkOne(ParameterRole role, List<ParameterModel> parameters, Diagnostics found) {
        if (parameters.size() > 1) {
            String help = role == ParameterRole.SORT ? "declare one as Sort... or List<Sort>" : "remove one";
            report(found, parameters.get(1), "two " + role.word() + " parameters", help);
        }
        parameters.stream()
                .filter(ParameterModel::nullable)
                .forEach(parameter -> found.report(
                        RepositoryProblem.UNUSABLE_NULL,
                        parameter.source(),
                        parameter.name(),
                        "it is no condition that could be left out",
                        "drop @Nullable"));
    }

    private Optional<Misplaced> misplaced(ParameterRole role, Subject subject, OptionalInt first, ReturnShape shape) {
        String returned = method.returns().spelling();
        return switch (role) {
            case PAGE ->
                Misplaced.unless(
                        shape.isPage(),
                        "a PageRequest parameter, but " + returned + " is no page",
                        "return " + ReturnShape.PAGE.spelling(document) + " or "
                                + ReturnShape.CURSOR_PAGE.spelling(document) + ", or remove the parameter");
            case LIMIT -> limit(subject, first, shape);
            case SORT ->
                Misplaced.unless(
                        shape.hasHits(subject),
                        "a Sort parameter, but there are no hits to sort",
                        "remove the parameter");
            case OPTIONS, VALUE -> Optional.empty();
        };
    }

    private Optional<Misplaced> limit(Subject subject, OptionalInt first, ReturnShape shape) {
        if (first.isPresent()) {
            return Misplaced.because("a Limit parameter beside First or Top in the name", "drop one of them");
        }
        if (!shape.hasHits(subject) || shape.isSingle()) {
            return Misplaced.because(
                    "a Limit parameter, but " + method.returns().spelling() + " has nothing to be limited",
                    "remove the parameter");
        }
        return Misplaced.unless(
                !shape.isPage(), "a Limit parameter, but a page has a size of its own", "remove the parameter");
    }

    private static void report(Diagnostics found, ParameterModel parameter, String what, String help) {
        found.report(RepositoryProblem.WRONG_REQUEST_PARAMETER, parameter.source(), what, help);
    }

    /** Why a parameter has no meaning where it stands. */
    private record Misplaced(String what, String help) {

        static Optional<Misplaced> because(String what, String help) {
            return Optional.of(new Misplaced(what, help));
        }

        static Optional<Misplaced> unless(boolean right, String what, String help) {
            return right ? Optional.empty() : because(what, help);
        }
    }
}
