package dev.espalier.processor.plan.query.condition;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.RepositoryProblem;
import dev.espalier.processor.model.JavaName;
import dev.espalier.processor.model.JavaType;
import dev.espalier.processor.model.OptionalKind;
import dev.espalier.processor.model.ParameterModel;
import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.processor.plan.query.name.Keyword;
import dev.espalier.processor.plan.query.name.Keyword.Arity;
import dev.espalier.processor.plan.query.property.PropertyPath;
import dev.espalier.processor.plan.query.property.PropertyPathResolver;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Checks that parameters can be compared with fields. */
public final class ParameterTypes {

    /** Numbers, each of which holds all values of those before it. */
    private static final List<List<ScalarKind>> WIDENING = List.of(
            List.of(ScalarKind.BYTE, ScalarKind.SHORT, ScalarKind.INT, ScalarKind.LONG),
            List.of(ScalarKind.FLOAT, ScalarKind.DOUBLE),
            List.of(ScalarKind.BYTE, ScalarKind.SHORT, ScalarKind.INT, ScalarKind.DOUBLE));

    private static final List<JavaName> OPTIONALS = Arrays.stream(OptionalKind.values())
            .map(kind -> JavaName.of("java.util", kind.className()))
            .toList();

    private final Diagnostics diagnostics;

    ParameterTypes(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * A parameter as an argument of a comparison.
     *
     * @param parameter the parameter
     * @param index which argument of the comparison it is, from 0
     * @param keyword the operator
     * @param path the field
     * @return empty if something was reported
     */
    Optional<Operand> operand(ParameterModel parameter, int index, Keyword keyword, PropertyPath path) {
        List<JavaType> own = OperandTypes.of(keyword, index, path);
        return own.isEmpty() ? value(parameter, keyword, path) : oneOf(own, parameter, keyword);
    }

    /** An argument of a type that follows from the operator. */
    private Optional<Operand> oneOf(List<JavaType> expected, ParameterModel parameter, Keyword keyword) {
        if (expected.contains(parameter.type())) {
            return Optional.of(new Operand(parameter, Optional.empty()));
        }
        diagnostics.report(
                RepositoryProblem.MISSING_PLACE,
                parameter.source(),
                keyword.word(),
                expected.get(0).spelling(),
                parameter.type().spelling() + " " + parameter.name());
        return Optional.empty();
    }

    private Optional<Operand> value(ParameterModel parameter, Keyword keyword, PropertyPath path) {
        boolean several = keyword.arity() == Arity.SEVERAL;
        if (parameter.holdsSeveral() != several && !(parameter.value() instanceof TypeModel.Unmappable)) {
            reportShape(parameter, keyword, path);
            return Optional.empty();
        }
        TypeModel expected = expected(keyword, path);
        TypeModel actual = parameter.value().element();
        if (isSame(expected, actual)) {
            return Optional.of(new Operand(parameter, Optional.empty()));
        }
        Optional<ScalarKind> widened = several ? Optional.empty() : widened(actual, expected);
        if (widened.isPresent()) {
            return Optional.of(new Operand(parameter, widened));
        }
        if (reportEnum(expected, actual, parameter, path)) {
            return Optional.empty();
        }
        diagnostics.report(
                RepositoryProblem.WRONG_PARAMETER_TYPE,
                parameter.source(),
                parameter.type().spelling() + " " + parameter.name(),
                path.spelling(),
                spelling(path),
                several ? "Collection<" + boxed(expected) + ">" : one(expected, parameter));
        return Optional.empty();
    }

    private static String one(TypeModel expected, ParameterModel parameter) {
        boolean optional =
                parameter.type() instanceof JavaType.Declared declared && OPTIONALS.contains(declared.name());
        return optional
                ? "@Nullable " + boxed(expected) + ", without which the condition is left out"
                : expected.spelling();
    }

    /** Of another enum those constants are named that the property's has not. */
    private boolean reportEnum(TypeModel expected, TypeModel actual, ParameterModel parameter, PropertyPath path) {
        if (!(expected instanceof TypeModel.Enumeration known) || !(actual instanceof TypeModel.Enumeration other)) {
            return false;
        }
        List<String> unknown = other.constants().stream()
                .filter(constant -> !known.constants().contains(constant))
                .toList();
        if (!unknown.isEmpty()) {
            diagnostics.report(
                    RepositoryProblem.OTHER_ENUM,
                    parameter.source(),
                    other.name().nestedName(),
                    path.spelling(),
                    known.name().nestedName(),
                    String.join(", ", unknown));
        }
        return !unknown.isEmpty();
    }

    /** Patterns and words are text, whatever the type of the property. */
    private static TypeModel expected(Keyword keyword, PropertyPath path) {
        boolean words = keyword.takesText() && !(path.last().type().element() instanceof TypeModel.Interval);
        return words ? new TypeModel.Scalar(ScalarKind.STRING, false) : path.value();
    }

    /** The type of the property, or that of a multi-field whose values have another. */
    private static String spelling(PropertyPath path) {
        TypeModel property = path.last().type().element();
        return (property instanceof TypeModel.Interval ? property : path.value()).spelling();
    }

    private void reportShape(ParameterModel parameter, Keyword keyword, PropertyPath path) {
        boolean several = keyword.arity() == Arity.SEVERAL;
        String type = boxed(path.value());
        diagnostics.report(
                RepositoryProblem.WRONG_PARAMETER_SHAPE,
                parameter.source(),
                keyword.word(),
                several ? "a collection, an array or varargs" : "one value",
                path.spelling(),
                parameter.type().spelling() + " " + parameter.name(),
                several
                        ? "declare it as Collection<" + type + ">"
                        : "for several values use In, as in "
                                + PropertyPathResolver.capitalized(path.last().name()) + "In");
    }

    public static boolean isSame(TypeModel expected, TypeModel actual) {
        if (expected instanceof TypeModel.Custom custom) {
            return classOf(actual).filter(custom.type()::equals).isPresent();
        }
        return boxed(expected).equals(boxed(actual)) && nameOf(expected).equals(nameOf(actual));
    }

    /** The class of one value, whatever else is known of it: a codec of the user's may write any. */
    private static Optional<JavaType> classOf(TypeModel type) {
        if (type instanceof TypeModel.Foreign foreign) {
            return Optional.of(foreign.type());
        }
        if (type instanceof TypeModel.Custom custom) {
            return Optional.of(custom.type());
        }
        if (type instanceof TypeModel.Scalar scalar) {
            return Optional.of(
                    scalar.kind() == ScalarKind.BYTES
                            ? new JavaType.Array(new JavaType.Primitive("byte"))
                            : new JavaType.Declared(scalar.kind().javaName(), List.of()));
        }
        return type instanceof TypeModel.Enumeration enumeration
                ? Optional.of(new JavaType.Declared(enumeration.name(), List.of()))
                : Optional.empty();
    }

    private static Object nameOf(TypeModel type) {
        return type instanceof TypeModel.Enumeration enumeration ? enumeration.name() : "";
    }

    private static String boxed(TypeModel type) {
        return type instanceof TypeModel.Scalar scalar
                ? scalar.kind().className()
                : type.primitiveKind().map(ScalarKind::className).orElseGet(type::spelling);
    }

    private static Optional<ScalarKind> widened(TypeModel from, TypeModel to) {
        if (from instanceof TypeModel.Scalar narrow && to instanceof TypeModel.Scalar wide) {
            return WIDENING.stream()
                    .filter(kinds -> kinds.contains(narrow.kind()))
                    .filter(kinds -> kinds.indexOf(narrow.kind()) < kinds.indexOf(wide.kind()))
                    .findFirst()
                    .map(kinds -> wide.kind());
        }
        return Optional.empty();
    }
}
