package dev.espalier.processor.plan.query.result;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.RepositoryProblem;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.FieldSource;
import dev.espalier.processor.model.JavaName;
import dev.espalier.processor.model.ParameterRole;
import dev.espalier.processor.model.ProjectionModel;
import dev.espalier.processor.model.QueryMethodModel;
import dev.espalier.processor.plan.query.fetch.FetchedFields;
import dev.espalier.processor.plan.query.name.Subject;
import dev.espalier.processor.plan.query.property.DocumentFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Decides what a method returns, and reports results that fit neither its name nor its parameters. */
public final class ResultPlanner {

    /** The server's default limit of from + size: {@code max_result_window}. */
    private static final int MAX_RESULT_WINDOW = 10_000;

    private final QueryMethodModel method;
    private final DocumentModel document;
    private final DocumentFields fields;
    private final JavaName implementation;

    /** What is found: the document, or what is read of it. */
    private final JavaName element;

    private final ResultType returned;
    private final Diagnostics diagnostics;

    public ResultPlanner(
            QueryMethodModel method,
            DocumentModel document,
            DocumentFields fields,
            JavaName implementation,
            Diagnostics diagnostics) {
        this.method = method;
        this.document = document;
        this.fields = fields;
        this.implementation = implementation;
        this.returned = ResultType.of(method);
        ProjectionModel projection = method.projection();
        boolean whole = projection == null
                || ReturnShape.of(returned, document.name()).isPresent()
                || ReturnShape.of(returned, projection.name()).isEmpty();
        this.element = whole ? document.name() : projection.name();
        this.diagnostics = diagnostics;
    }

    /** The shape of the result; empty if something was reported. */
    public Optional<ResultPlan> plan(Subject subject, OptionalInt first) {
        boolean limited = first.isPresent() || isLimited();
        List<ReturnShape> allowed = ReturnShape.of(subject).stream()
                .filter(known -> known.fits(first.isPresent(), limited))
                .toList();
        Optional<ReturnShape> shape = ReturnShape.of(returned, element).filter(allowed::contains);
        if (shape.isEmpty()) {
            report(subject, first, allowed);
        }
        return complete(shape, subject, first);
    }

    /**
     * The shape of the result of a search body; empty if something was reported.
     *
     * @param sized whether the body says how many hits are returned
     */
    public Optional<ResultPlan> planBody(boolean sized) {
        List<ReturnShape> allowed = ReturnShape.ofBodies().stream()
                .filter(known -> known.fits(false, sized || isLimited()))
                .toList();
        Optional<ReturnShape> shape = ReturnShape.of(returned, element).filter(allowed::contains);
        if (shape.isEmpty()) {
            diagnostics.report(
                    RepositoryProblem.UNKNOWN_RESULT,
                    method.source(),
                    method.returns().spelling(),
                    "@SearchBody",
                    bodyHelp(spellings(allowed)));
        }
        return complete(shape, Subject.FIND, OptionalInt.empty());
    }

    private String bodyHelp(List<String> spellings) {
        Optional<ReturnShape> known = ReturnShape.of(returned, element);
        String result = "SearchResult<" + document.name().nestedName() + ">";
        if (known.equals(Optional.of(ReturnShape.HITS))) {
            return "say how many by \"size\" in the body or by a Limit parameter, or return " + result;
        }
        return known.filter(ReturnShape::isNumber).isPresent()
                ? "count what a query matches by @CountBy, remove it by @DeleteBy, or return " + result
                        + ", which has the total"
                : "it can return " + String.join(", ", spellings);
    }

    private boolean isLimited() {
        return !method.all(ParameterRole.LIMIT).isEmpty();
    }

    private Optional<ResultPlan> complete(Optional<ReturnShape> shape, Subject subject, OptionalInt first) {
        RequestParameters parameters = new RequestParameters(method, document.name(), diagnostics);
        boolean right = checkLimit(first)
                & shape.map(known -> parameters.check(subject, first, known)).orElse(false);
        return shape.filter(known -> right).flatMap(this::result);
    }

    private Optional<ResultPlan> result(ReturnShape shape) {
        ProjectionModel projection = method.projection();
        if (projection == null || !element.equals(projection.name()) || element.equals(document.name())) {
            return Optional.of(new ResultPlan(shape, document.name(), null, returned.future()));
        }
        FieldSource from = method.annotations().fetchedFrom();
        FetchedFields fetched = from == null ? null : new FetchedFields(from, document, fields);
        return ProjectionPlanner.plan(projection, document.object(), fetched, implementation, diagnostics)
                .map(plan -> new ResultPlan(shape, element, plan, returned.future()));
    }

    private void report(Subject subject, OptionalInt first, List<ReturnShape> allowed) {
        List<String> spellings = spellings(allowed);
        String found = method.returns().spelling();
        String verb = subject.name().toLowerCase(Locale.ROOT);
        if (subject.returnsDocuments()) {
            diagnostics.report(
                    RepositoryProblem.UNKNOWN_RESULT,
                    method.source(),
                    found,
                    first.isPresent() ? verb + "First" : verb,
                    help(spellings));
        } else {
            diagnostics.report(
                    RepositoryProblem.WRONG_RESULT,
                    method.source(),
                    verb,
                    spellings.stream().collect(Collectors.joining(" or ")),
                    found);
        }
    }

    private List<String> spellings(List<ReturnShape> allowed) {
        return allowed.stream().map(shape -> shape.spelling(document.name())).toList();
    }

    private String help(List<String> spellings) {
        boolean unlimitedHits = ReturnShape.of(returned, element).equals(Optional.of(ReturnShape.HITS));
        return unlimitedHits
                ? "say how many, as in findFirst10By..., or return SearchResult<"
                        + document.name().nestedName() + ">"
                : "it can return " + String.join(", ", spellings) + "; and in place of "
                        + document.name().nestedName() + " a record or an interface with some of its properties";
    }

    private boolean checkLimit(OptionalInt first) {
        boolean legal = first.isEmpty() || first.getAsInt() >= 1 && first.getAsInt() <= MAX_RESULT_WINDOW;
        if (!legal) {
            diagnostics.report(RepositoryProblem.ILLEGAL_LIMIT, method.source(), first.getAsInt(), MAX_RESULT_WINDOW);
        }
        return legal;
    }
}
