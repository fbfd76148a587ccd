package dev.espalier.processor.plan.query;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.RepositoryProblem;
import dev.espalier.processor.model.JavaName;
import dev.espalier.processor.model.QueryMethodModel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Decides what a method returns, and reports results that fit neither its name nor its parameters. */
final class ResultPlanner {

    /** The server's default limit of from + size: {@code max_result_window}. */
    private static final int MAX_RESULT_WINDOW = 10_000;

    private final QueryMethodModel method;
    private final JavaName document;
    private final Diagnostics diagnostics;

    ResultPlanner(QueryMethodModel method, JavaName document, Diagnostics diagnostics) {
        this.method = method;
        this.document = document;
        this.diagnostics = diagnostics;
    }

    /** The shape of the result; empty if something was reported. */
    Optional<ReturnShape> plan(Subject subject, OptionalInt first) {
        List<ReturnShape> allowed = allowed(subject, first);
        Optional<ReturnShape> shape = ReturnShape.of(method, document).filter(allowed::contains);
        if (shape.isEmpty()) {
            report(subject, first, allowed);
        }
        boolean right =
                checkLimit(first) & checkOptions() & shape.map(this::checkPages).orElse(false);
        return shape.filter(known -> right);
    }

    private static List<ReturnShape> allowed(Subject subject, OptionalInt first) {
        return ReturnShape.of(subject).stream()
                .filter(shape -> shape.fits(first.isPresent()))
                .toList();
    }

    private void report(Subject subject, OptionalInt first, List<ReturnShape> allowed) {
        List<String> spellings =
                allowed.stream().map(shape -> shape.spelling(document)).toList();
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

    private String help(List<String> spellings) {
        boolean unlimitedHits = ReturnShape.of(method, document).equals(Optional.of(ReturnShape.HITS));
        return unlimitedHits
                ? "say how many, as in findFirst10By..., or return SearchResult<" + document.nestedName() + ">"
                : "it can return " + String.join(", ", spellings);
    }

    private boolean checkLimit(OptionalInt first) {
        boolean legal = first.isEmpty() || first.getAsInt() >= 1 && first.getAsInt() <= MAX_RESULT_WINDOW;
        if (!legal) {
            diagnostics.report(RepositoryProblem.ILLEGAL_LIMIT, method.source(), first.getAsInt(), MAX_RESULT_WINDOW);
        }
        return legal;
    }

    private boolean checkOptions() {
        boolean several = method.searchOptions().size() > 1;
        if (several) {
            diagnostics.report(
                    RepositoryProblem.WRONG_PAGE_REQUEST,
                    method.searchOptions().get(1).source(),
                    "two SearchOptions parameters",
                    "remove one");
        }
        return !several;
    }

    private boolean checkPages(ReturnShape shape) {
        int requests = method.pageRequests().size();
        if (shape.isPage() && requests == 0) {
            diagnostics.report(
                    RepositoryProblem.WRONG_PAGE_REQUEST,
                    method.source(),
                    method.returns().spelling() + " without a PageRequest parameter",
                    "add a parameter: PageRequest page");
        } else if (requests > 1) {
            diagnostics.report(
                    RepositoryProblem.WRONG_PAGE_REQUEST,
                    method.pageRequests().get(1).source(),
                    "two PageRequest parameters",
                    "remove one");
        } else if (!shape.isPage() && requests == 1) {
            diagnostics.report(
                    RepositoryProblem.WRONG_PAGE_REQUEST,
                    method.pageRequests().get(0).source(),
                    "a PageRequest parameter, but " + method.returns().spelling() + " is no page",
                    "return " + ReturnShape.PAGE.spelling(document) + " or "
                            + ReturnShape.CURSOR_PAGE.spelling(document) + ", or remove the parameter");
        }
        return requests == (shape.isPage() ? 1 : 0);
    }
}
