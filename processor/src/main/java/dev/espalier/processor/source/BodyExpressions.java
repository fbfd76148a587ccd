package dev.espalier.processor.source;

import com.palantir.javapoet.CodeBlock;
import dev.espalier.processor.model.ParameterModel;
import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.processor.plan.query.QuerySource;
import dev.espalier.processor.plan.query.body.BodySort;
import dev.espalier.processor.plan.query.body.BodyWindow.Amount;
import dev.espalier.processor.plan.query.body.BodyWindow.Argument;
import dev.espalier.processor.plan.query.body.BodyWindow.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Spells what a search body says and the library has words for: {@code .from(20).sort(Sort.field("published").desc())}. */
final class BodyExpressions {

    private BodyExpressions() {}

    /** A search with the calls that say it; the number of hits is said by what sends it. */
    static CodeBlock with(CodeBlock search, QuerySource.Body body) {
        List<CodeBlock> calls = new ArrayList<>();
        Amount from = body.window().from();
        if (from != null) {
            calls.add(CodeBlock.of(".from($L)", amount(from)));
        }
        Amount total = body.window().total();
        if (total != null) {
            calls.add(CodeBlock.of(".trackTotalHits($L)", amount(total)));
        }
        if (!body.sort().isEmpty()) {
            calls.add(CodeBlock.of(
                    ".sort($L)", body.sort().stream().map(BodyExpressions::key).collect(CodeBlock.joining(", "))));
        }
        CodeBlock line = CodeBlock.of("$L$L", search, CodeBlock.join(calls, ""));
        if (calls.isEmpty() || LineBreaks.fits(line)) {
            return line;
        }
        // the lines of the search itself stand further in than those of the calls
        return CodeBlock.of("$>$>$L$<$<\n$L", search, CodeBlock.join(calls, "\n"));
    }

    /** A number or a boolean, as the search takes it. */
    static CodeBlock amount(Amount amount) {
        return amount instanceof Literal literal
                ? CodeBlock.of("$L", literal.text())
                : amount(((Argument) amount).parameter());
    }

    private static CodeBlock amount(ParameterModel parameter) {
        CodeBlock argument = QueryExpressions.argument(parameter);
        if (parameter.value() instanceof TypeModel.Scalar scalar) {
            if (scalar.kind() == ScalarKind.LONG) {
                return CodeBlock.of("$T.toIntExact($L)", Math.class, argument);
            }
            if (scalar.kind() == ScalarKind.BIG_INTEGER) {
                return CodeBlock.of("$L.intValueExact()", argument);
            }
        }
        return argument;
    }

    private static CodeBlock key(BodySort sort) {
        CodeBlock.Builder key = sort.byScore()
                ? CodeBlock.builder().add("$T.score()$L", RuntimeTypes.SORT, sort.descending() ? "" : ".asc()")
                : CodeBlock.builder()
                        .add("$T.field($S)$L", RuntimeTypes.SORT, sort.field(), sort.descending() ? ".desc()" : "");
        if (sort.missing() != null) {
            key.add(".$L()", sort.missing().equals("first") ? "missingFirst" : "missingLast");
        }
        if (sort.mode() != null) {
            key.add(".mode($T.$L)", RuntimeTypes.SORT_MODE, sort.mode().toUpperCase(Locale.ROOT));
        }
        if (sort.nestedPath() != null) {
            key.add(".nested($S)", sort.nestedPath());
        }
        return key.build();
    }
}
