package dev.espalier.processor.plan.query.json;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.Problem;
import dev.espalier.processor.diagnostic.Severity;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.ParameterModel;
import dev.espalier.processor.model.QueryMethodModel;
import dev.espalier.processor.model.QueryMethodModel.Purpose;
import dev.espalier.processor.model.QueryMethodModel.StatedQuery;
import dev.espalier.processor.model.SourceRef;
import dev.espalier.processor.plan.query.property.DocumentFields;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.query.CheckOptions;
import dev.espalier.schema.query.QueryChecker;
import dev.espalier.schema.query.QueryFinding;
import dev.espalier.schema.query.grammar.QueryGrammar;
import dev.espalier.schema.query.grammar.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
     * Whether the query of a method and its arguments are right; what is not is reported.
     *
     * @param text what was read of the query; empty if it is no JSON
     */
    public boolean isRight(
            Optional<QueryText> text, QueryMethodModel method, StatedQuery stated, Diagnostics diagnostics) {
        Diagnostics found = diagnostics.inner();
        JsonTree json = text.<JsonTree>map(QueryText::root).orElse(JsonObject.EMPTY);
        ArgumentForms forms = ArgumentForms.of(json, method.values(), fields);
        StatedArguments.check(method, stated, forms, found);
        text.ifPresent(query -> {
            new QueryPlaceholders(query, method, stated, found).check();
            report(checker(forms).check(query.document(), root(stated)), stated, found);
            checkArguments(query, stated, forms, found);
        });
        diagnostics.reportAll(found.all());
        return text.isPresent() && !found.hasErrors();
    }

    /** Reports what is wrong with a query that is told no arguments. */
    void check(QueryText text, StatedQuery stated, Diagnostics diagnostics) {
        QueryChecker checker = checker(ArgumentForms.of(text.root(), List.of(), fields));
        report(checker.check(text.document(), root(stated)), stated, diagnostics);
    }

    /**
     * Reports what is wrong with a query that is asked of the elements of a nested property.
     *
     * @param nested the name of its field
     * @param parameters what the placeholders of the query stand for
     */
    void checkInside(
            String nested,
            QueryText text,
            StatedQuery stated,
            List<ParameterModel> parameters,
            Diagnostics diagnostics) {
        ArgumentForms forms = ArgumentForms.of(text.root(), parameters, fields);
        report(checker(forms).checkInside(nested, text.document()), stated, diagnostics);
        checkArguments(text, stated, forms, diagnostics);
    }

    /**
     * How arguments are written.
     *
     * @param json what they are written into, with its placeholders
     * @param parameters those that JSON is told, all where placeholders are positions
     */
    public List<ArgumentPlan> arguments(JsonTree json, List<ParameterModel> parameters) {
        return ArgumentForms.of(json, parameters, fields).plans();
    }

    private static Root root(StatedQuery stated) {
        return stated.purpose() == Purpose.SEARCH ? Root.SEARCH_BODY : Root.QUERY;
    }

    private void checkArguments(QueryText text, StatedQuery stated, ArgumentForms forms, Diagnostics diagnostics) {
        new ArgumentCheck(text, stated, rules.lenient() || stated.lenient(), forms, diagnostics).check();
    }

    private QueryChecker checker(ArgumentForms forms) {
        CheckOptions options = new CheckOptions(rules.allowed(), forms.holes());
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
