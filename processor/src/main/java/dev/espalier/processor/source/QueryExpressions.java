package dev.espalier.processor.source;

import com.palantir.javapoet.CodeBlock;
import dev.espalier.processor.model.ParameterModel;
import dev.espalier.processor.plan.query.condition.Criterion;
import dev.espalier.processor.plan.query.condition.Criterion.AllOf;
import dev.espalier.processor.plan.query.condition.Criterion.AnyElement;
import dev.espalier.processor.plan.query.condition.Criterion.AnyOf;
import dev.espalier.processor.plan.query.condition.Criterion.Comparison;
import dev.espalier.processor.plan.query.condition.Criterion.Neighbours;
import dev.espalier.processor.plan.query.condition.Criterion.UnlessNull;
import dev.espalier.processor.plan.query.condition.Operand;
import dev.espalier.processor.plan.query.name.Keyword;
import dev.espalier.schema.FieldFamily;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Spells queries as expressions over the metamodel: {@code Article_.tags.is(tag).and(Article_.words.atLeast(words))}. */
final class QueryExpressions {

    private final MetamodelExpressions metamodel;

    QueryExpressions(MetamodelExpressions metamodel) {
        this.metamodel = metamodel;
    }

    /** A whole query. */
    CodeBlock of(Criterion criterion) {
        return of(criterion, false);
    }

    static CodeBlock matchAll() {
        return CodeBlock.of("$T.matchAll()", RuntimeTypes.QUERY);
    }

    /**
     * A query, or a part of one.
     *
     * @param inner whether it is a part; if it takes several lines, these are indented further than those of the whole
     */
    private CodeBlock of(Criterion criterion, boolean inner) {
        if (criterion instanceof Comparison comparison) {
            return comparison(comparison);
        }
        if (criterion instanceof AllOf all) {
            return joined(all.criteria(), "and", "all", inner);
        }
        if (criterion instanceof AnyOf any) {
            return joined(any.criteria(), "or", "any", inner);
        }
        if (criterion instanceof AnyElement element) {
            return anyElement(element, inner);
        }
        if (criterion instanceof Neighbours neighbours) {
            return neighbours(neighbours, inner);
        }
        return criterion instanceof UnlessNull optional ? unlessNull(optional, inner) : matchAll();
    }

    private CodeBlock neighbours(Neighbours neighbours, boolean inner) {
        CodeBlock nearest = comparison(neighbours.vector());
        CodeBlock among = of(neighbours.among(), true);
        String lineBreak = LineBreaks.fits(nearest, among) ? "" : "\n";
        return CodeBlock.of(
                "$L$L", nearest, LineBreaks.indented(CodeBlock.of("$L.filter($L)", lineBreak, among), inner));
    }

    private CodeBlock anyElement(AnyElement element, boolean inner) {
        CodeBlock path = metamodel.path(element.nested());
        CodeBlock inside = of(element.criterion(), true);
        return LineBreaks.fits(path, inside)
                ? CodeBlock.of("$L.any($L)", path, inside)
                : CodeBlock.of("$L.any($L)", path, LineBreaks.indented(CodeBlock.of("\n$L", inside), inner));
    }

    /** A chain of calls; or, where conditions may be left out, one call with all of them. */
    private CodeBlock joined(List<Criterion> criteria, String method, String factory, boolean inner) {
        List<CodeBlock> members =
                criteria.stream().map(criterion -> of(criterion, true)).toList();
        if (criteria.stream().anyMatch(UnlessNull.class::isInstance)) {
            CodeBlock lines = members.stream().collect(CodeBlock.joining(",\n", "\n", ""));
            return CodeBlock.of("$T.$L($L)", RuntimeTypes.QUERY, factory, LineBreaks.indented(lines, inner));
        }
        boolean oneLine = LineBreaks.fits(members.toArray(CodeBlock[]::new));
        CodeBlock calls = members.stream()
                .skip(1)
                .map(member -> CodeBlock.of("$L.$L($L)", oneLine ? "" : "\n", method, member))
                .collect(CodeBlock.joining(""));
        return CodeBlock.of("$L$L", members.get(0), LineBreaks.indented(calls, inner));
    }

    private CodeBlock unlessNull(UnlessNull optional, boolean inner) {
        String allNull = optional.parameters().stream()
                .map(parameter -> parameter.name() + " == null")
                .collect(Collectors.joining(" && "));
        CodeBlock neutral = optional.inDisjunction() ? CodeBlock.of("$T.matchNone()", RuntimeTypes.QUERY) : matchAll();
        CodeBlock criterion = of(optional.criterion(), true);
        boolean oneLine = LineBreaks.fits(CodeBlock.of("$L", allNull), neutral, criterion);
        String lineBreak = oneLine ? " " : "\n";
        CodeBlock choice = CodeBlock.of("$L? $L$L: $L", lineBreak, neutral, lineBreak, criterion);
        return CodeBlock.of("$L$L", allNull, LineBreaks.indented(choice, inner));
    }

    private CodeBlock comparison(Comparison comparison) {
        CodeBlock path = metamodel.path(comparison.path());
        if (comparison.keyword() == Keyword.NEAREST) {
            ParameterModel vector = comparison.operands().get(0).parameter();
            ParameterModel k = comparison.operands().get(1).parameter();
            return CodeBlock.of("$L.nearest($L).k($L)", path, argument(vector), argument(k));
        }
        CodeBlock arguments = comparison.operands().stream()
                .map(operand -> operand(operand, comparison.keyword()))
                .collect(CodeBlock.joining(", "));
        CodeBlock asked = comparison.ignoreCase() ? CodeBlock.of("$L.ignoringCase()", path) : path;
        CodeBlock call = CodeBlock.of(
                "$L.$L($L)", asked, method(comparison), constant(comparison).orElse(arguments));
        return isNegated(comparison) ? CodeBlock.of("$L.not()", call) : call;
    }

    /** What an operator without parameters compares with. */
    private static Optional<CodeBlock> constant(Comparison comparison) {
        return switch (comparison.keyword()) {
            case EMPTY -> Optional.of(CodeBlock.of("$S", ""));
            case NOT_EMPTY -> Optional.of(CodeBlock.of("$S", "?*"));
            default -> Optional.empty();
        };
    }

    private static CodeBlock operand(Operand operand, Keyword keyword) {
        CodeBlock argument = values(operand.parameter());
        if (keyword == Keyword.LIKE || keyword == Keyword.NOT_LIKE) {
            return CodeBlock.of(
                    "$T.escape($L).replace('%', '*').replace('_', '?')", RuntimeTypes.WILDCARD_QUERY, argument);
        }
        return operand.widened()
                .map(kind -> CodeBlock.of("($L) $L", kind.primitiveName(), argument))
                .orElse(argument);
    }

    /** A parameter; null has no meaning among several values, even if these may be null as a whole. */
    static CodeBlock argument(ParameterModel parameter) {
        return parameter.nullable() && parameter.mayHoldNulls()
                ? CodeBlock.of("requiredAll($L, $S)", parameter.name(), parameter.name())
                : CodeBlock.of("$L", parameter.name());
    }

    /** The same, where an array of numbers has to be a list. */
    static CodeBlock values(ParameterModel parameter) {
        return parameter.isPrimitiveArray()
                ? CodeBlock.of("$T.asList($L)", RuntimeTypes.ARRAY_SUPPORT, parameter.name())
                : argument(parameter);
    }

    /** Whether the path has no method of its own for the negative comparison. */
    private static boolean isNegated(Comparison comparison) {
        return switch (comparison.keyword()) {
            case NOT_CONTAINING, NOT_LIKE -> true;
            default -> false;
        };
    }

    private static String method(Comparison comparison) {
        boolean date = comparison.path().family() == FieldFamily.DATE;
        return switch (comparison.keyword()) {
            case IS, EMPTY -> "is";
            case IS_NOT -> "isNot";
            case IN -> "in";
            case NOT_IN -> "notIn";
            case LESS_THAN -> date ? "before" : "lessThan";
            case LESS_THAN_EQUAL -> "atMost";
            case GREATER_THAN -> date ? "after" : "greaterThan";
            case GREATER_THAN_EQUAL -> "atLeast";
            case BETWEEN -> "between";
            case STARTING_WITH -> "startsWith";
            case ENDING_WITH -> "endsWith";
            case CONTAINING, NOT_CONTAINING -> "contains";
            case LIKE, NOT_LIKE, WILDCARD, NOT_EMPTY -> "like";
            case REGEX -> "regexp";
            case FUZZY -> "fuzzy";
            case NEAR -> "near";
            case WITHIN -> "within";
            case INTERSECTS -> "intersects";
            case COVERS -> "covers";
            case NEAREST -> "nearest";
            case TRUE -> "isTrue";
            case FALSE -> "isFalse";
            case IS_NULL -> "missing";
            case IS_NOT_NULL -> "exists";
            case MATCHES -> "match";
            case MATCHES_ALL -> "matchAll";
            case MATCHES_PHRASE -> "matchPhrase";
            case MATCHES_PREFIX -> "matchPrefix";
        };
    }
}
