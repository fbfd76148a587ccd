package dev.espalier.processor.plan.query;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.QueryProblem;
import dev.espalier.processor.diagnostic.RepositoryProblem;
import dev.espalier.processor.model.ParameterModel;
import dev.espalier.processor.model.QueryMethodModel;
import dev.espalier.processor.model.StatedName;
import java.util.List;

/** Checks whether a method can have a query in an annotation at all. */
final class StatementCheck {

    private StatementCheck() {}

    static boolean passes(QueryMethodModel method, Diagnostics diagnostics) {
        List<StatedName> queries = method.annotations().queries();
        if (queries.size() > 1) {
            diagnostics.report(
                    RepositoryProblem.TWO_QUERIES,
                    queries.get(1).source(),
                    queries.get(0).value(),
                    queries.get(1).value());
            return false;
        }
        if (method.query() != null && method.query().missing() != null) {
            diagnostics.report(
                    QueryProblem.NO_QUERY,
                    method.query().source(),
                    method.query().missing(),
                    method.query().missing().startsWith("the compiler")
                            ? "put the file into src/main/resources, which a build has to copy before it compiles, or onto the"
                                    + " compiler's class path or source path"
                            : "give the query as value, or the path of its file as resource");
            return false;
        }
        boolean nameless = method.query() != null && needsNames(method.query().json()) && lacksNames(method);
        if (nameless) {
            diagnostics.report(
                    RepositoryProblem.PARAMETERS_WITHOUT_NAMES,
                    method.source(),
                    method.declaredIn().nestedName() + "." + method.name());
        }
        return !nameless;
    }

    private static boolean needsNames(String json) {
        return json.matches("(?s).*\":\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*\".*")
                && !json.matches("(?s).*\":arg\\d+\".*");
    }

    /** Compilers number the parameters of class files that do not name them: arg0, arg1 and so on. */
    private static boolean lacksNames(QueryMethodModel method) {
        List<ParameterModel> parameters = method.parameters();
        for (int i = 0; i < parameters.size(); i++) {
            if (!parameters.get(i).placeholder().equals("arg" + i)) {
                return false;
            }
        }
        return !parameters.isEmpty();
    }
}
