package dev.espalier.processor.plan.query.json;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.Problem;
import dev.espalier.processor.diagnostic.Severity;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.ParameterModel;
import dev.espalier.processor.model.QueryMethodModel.StatedQuery;
import dev.espalier.processor.model.SourceRef;
import dev.espalier.processor.plan.query.property.DocumentFields;
import dev.espalier.schema.query.CheckOptions;
import dev.espalier.schema.query.QueryChecker;
import dev.espalier.schema.query.QueryFinding;
import dev.espalier.schema.query.grammar.QueryGrammar;
import dev.espalier.schema.query.grammar.Root;
import java.util.ArrayList;
import java.util.List;

/** Checks a query against what the servers of the build take, and against the fields of the document. */
public final class QueryCheck {

    private final DocumentModel document;
    private final DocumentFields fields;
    private final QueryRules rules;
    private final FindingText texts;

    public QueryCheck(DocumentModel document, DocumentFields fields, QueryRules rules) {
        this.document = document;
        this.fields = fields;
        this.rules = rules;
        this.texts = new FindingText(new FieldHelp(document, fields));
    }

    /**
     * Reports what is wrong with a query.
     *
     * @param root what the text is as a whole
     * @param parameters what the placeholders of the query stand for
     */
    public void check(
            QueryText text, Root root, StatedQuery stated, List<ParameterModel> parameters, Diagnostics diagnostics) {
        report(checker(text, parameters).check(text.document(), root), stated, diagnostics);
        checkArguments(text, stated, parameters, diagnostics);
    }

    /**
     * Reports what is wrong with a query that is asked of the elements of a nested property.
     *
     * @param nested the name of its field
     */
    void checkInside(
            String nested,
            QueryText text,
            StatedQuery stated,
            List<ParameterModel> parameters,
            Diagnostics diagnostics) {
        report(checker(text, parameters).checkInside(nested, text.document()), stated, diagnostics);
        checkArguments(text, stated, parameters, diagnostics);
    }

    /** How the arguments of a query are written. */
    public ArgumentForms forms(QueryText text, List<ParameterModel> parameters) {
        return ArgumentForms.of(text.root(), parameters, fields);
    }

    private void checkArguments(
            QueryText text, StatedQuery stated, List<ParameterModel> parameters, Diagnostics diagnostics) {
        boolean lenient = rules.lenient() || stated.lenient();
        new ArgumentCheck(text, stated, lenient, fields, parameters, diagnostics).check();
    }

    /** What has a codec of the user's may be anything in JSON. */
    private QueryChecker checker(QueryText text, List<ParameterModel> parameters) {
        ArgumentForms forms = forms(text, parameters);
        List<ParameterModel> known = parameters.stream()
                .map(parameter -> forms.knows(parameter) ? parameter.withoutObject() : parameter)
                .toList();
        CheckOptions options = new CheckOptions(rules.allowed(), new QueryHoles(known));
        return new QueryChecker(
                QueryGrammar.load(), document.target(), new DocumentFieldIndex(document, fields), options);
    }

    private void report(List<QueryFinding> findings, StatedQuery stated, Diagnostics diagnostics) {
        for (QueryFinding finding : findings) {
            report(finding, stated.at(finding.position().offset()), stated.lenient(), diagnostics);
        }
    }

    private void report(QueryFinding finding, SourceRef place, boolean lenient, Diagnostics diagnostics) {
        Problem problem = FindingText.problem(finding.kind());
        boolean mild = finding.kind().isWarning() || rules.lenient() || lenient;
        List<Object> arguments = new ArrayList<>(texts.arguments(finding));
        arguments.add(texts.help(finding));
        diagnostics.report(problem, mild ? Severity.WARNING : problem.severity(), place, arguments.toArray());
    }
}
