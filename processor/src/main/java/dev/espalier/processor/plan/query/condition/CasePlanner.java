package dev.espalier.processor.plan.query.condition;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.RepositoryProblem;
import dev.espalier.processor.model.SourceRef;
import dev.espalier.processor.plan.query.name.Keyword;
import dev.espalier.processor.plan.query.name.KeywordFit;
import dev.espalier.processor.plan.query.name.MethodName.CaseRule;
import dev.espalier.processor.plan.query.property.PropertyPath;
import dev.espalier.schema.FieldFamily;
import java.util.Optional;

/** Decides whether the case of letters counts in the conditions of one method. */
final class CasePlanner {

    private final SourceRef method;
    private final Diagnostics diagnostics;
    private boolean asked;
    private boolean answered;

    CasePlanner(SourceRef method, Diagnostics diagnostics) {
        this.method = method;
        this.diagnostics = diagnostics;
    }

    /**
     * Whether letters of either case are equal in a comparison.
     *
     * @param rule what the name says
     * @param keyword the operator
     * @param path the field that is asked
     * @return empty if something was reported
     */
    Optional<Boolean> ignores(CaseRule rule, Keyword keyword, PropertyPath path) {
        if (rule == CaseRule.KEPT) {
            return Optional.of(false);
        }
        boolean possible =
                keyword.folds() && KeywordFit.keepsCase(path.mapping().type());
        boolean all = rule == CaseRule.IGNORED_IF_POSSIBLE;
        asked |= all;
        answered |= all && possible;
        if (possible || all) {
            return Optional.of(possible);
        }
        if (path.family() == FieldFamily.TEXT) {
            diagnostics.report(RepositoryProblem.CASE_OF_ANALYZED_TEXT, method, path.spelling());
            return Optional.of(false);
        }
        diagnostics.report(RepositoryProblem.NO_CASE, method, reason(keyword, path));
        return Optional.empty();
    }

    private static String reason(Keyword keyword, PropertyPath path) {
        return KeywordFit.keepsCase(path.mapping().type())
                ? keyword.word() + " always minds the case of letters in '" + path.spelling() + "'"
                : "'" + path.spelling() + "' (" + path.mapping().type().typeName() + ") has no case to ignore";
    }

    /** Whether {@code AllIgnoreCase}, if the name has it, was about any condition; reported if not. */
    boolean check() {
        if (asked && !answered) {
            diagnostics.report(RepositoryProblem.NO_CASE, method, "no condition has a case to ignore");
        }
        return !asked || answered;
    }
}
