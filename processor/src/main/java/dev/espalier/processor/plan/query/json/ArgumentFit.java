package dev.espalier.processor.plan.query.json;

import dev.espalier.processor.model.ParameterModel;
import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.processor.model.ValueGroup;
import dev.espalier.processor.plan.query.condition.ParameterTypes;
import java.util.List;
import java.util.Optional;

/** Whether the values of a parameter can be compared with those of a field, as servers do it. */
final class ArgumentFit {

    /**
     * What is wrong.
     *
     * @param refused whether servers refuse all values, not only some of them
     * @param why what is wrong, after the name and the type of the parameter
     */
    record Misfit(boolean refused, String why) {}

    private ArgumentFit() {}

    static Optional<Misfit> misfit(ParameterModel parameter, FieldUse use) {
        TypeModel type = parameter.value().element();
        // what is no value is told by the grammar, or where the parameter stands
        if (type instanceof TypeModel.Foreign
                || use.mapping().raw()
                || ParameterTypes.isSame(use.values(), type)
                || use.values() instanceof TypeModel.Custom) {
            return Optional.empty();
        }
        return switch (use.mapping().type()) {
            case INTEGER_RANGE, LONG_RANGE, FLOAT_RANGE, DOUBLE_RANGE -> number(type, use);
            case DATE_RANGE -> date(type, use);
            case IP_RANGE -> address(type, use);
            default ->
                switch (use.field().family()) {
                    case NUMBER -> number(type, use);
                    case BOOLEAN -> flag(type, use);
                    case DATE -> date(type, use);
                    case IP -> address(type, use);
                    case KEYWORD, TEXT -> text(type, use);
                    default -> Optional.empty();
                };
        };
    }

    private static Optional<Misfit> number(TypeModel type, FieldUse use) {
        return switch (group(type)) {
            case WHOLE, DECIMAL -> Optional.empty();
            case TEXT -> some("from which servers read a number for " + name(use) + ", and refuse what is none");
            case TOKEN -> isConstant(type, "-?\\d+(\\.\\d+)?") ? Optional.empty() : all("numbers", use);
            default -> all("numbers", use);
        };
    }

    private static Optional<Misfit> flag(TypeModel type, FieldUse use) {
        return switch (group(type)) {
            case BOOLEAN -> Optional.empty();
            case TEXT ->
                some("of which servers take \"true\" and \"false\" for " + name(use) + ", and refuse the rest");
            case TOKEN -> isConstant(type, "true|false") ? Optional.empty() : all("true and false", use);
            default -> all("true and false", use);
        };
    }

    private static Optional<Misfit> date(TypeModel type, FieldUse use) {
        boolean milliseconds = type instanceof TypeModel.Scalar scalar
                && (scalar.kind() == ScalarKind.LONG || scalar.kind() == ScalarKind.BIG_INTEGER);
        return switch (group(type)) {
            case TEXT, DATE -> Optional.empty();
            case WHOLE, DECIMAL ->
                milliseconds
                        ? Optional.empty()
                        : some("which servers take for milliseconds since 1970 in " + name(use));
            case TIME ->
                type instanceof TypeModel.Scalar scalar
                                && scalar.kind() == ScalarKind.LOCAL_TIME
                                && use.mapping().parameter("format").isPresent()
                        ? Optional.empty()
                        : all("dates", use);
            default -> all("dates", use);
        };
    }

    private static Optional<Misfit> address(TypeModel type, FieldUse use) {
        return switch (group(type)) {
            case TEXT, ADDRESS -> Optional.empty();
            default -> all("internet addresses", use);
        };
    }

    private static Optional<Misfit> text(TypeModel type, FieldUse use) {
        boolean ordered = use.query().equals("range");
        return switch (group(type)) {
            case DATE, TIME ->
                some("which is compared as a text with " + name(use) + ", and matches that spelling alone");
            case WHOLE, DECIMAL ->
                ordered
                        ? some("which is compared letter by letter with " + name(use) + ": \"10\" comes before \"9\"")
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static ValueGroup group(TypeModel type) {
        if (type instanceof TypeModel.Enumeration) {
            return ValueGroup.TOKEN;
        }
        // what is no single value is told elsewhere
        return type instanceof TypeModel.Scalar scalar ? scalar.kind().group() : ValueGroup.TEXT;
    }

    private static boolean isConstant(TypeModel type, String form) {
        return type instanceof TypeModel.Enumeration enumeration
                && enumeration.values().stream().allMatch(value -> value.matches(form));
    }

    private static String name(FieldUse use) {
        return "'" + use.field().fieldName() + "' (" + use.mapping().type().typeName() + ")";
    }

    private static Optional<Misfit> all(String values, FieldUse use) {
        return Optional.of(new Misfit(true, "but " + name(use) + " is compared with " + values));
    }

    private static Optional<Misfit> some(String why) {
        return Optional.of(new Misfit(false, why));
    }

    /** The constants of a parameter's enum that a field of another enum never has. */
    static List<String> unknownConstants(ParameterModel parameter, FieldUse use) {
        return use.values() instanceof TypeModel.Enumeration known
                        && parameter.value().element() instanceof TypeModel.Enumeration other
                ? other.values().stream()
                        .filter(value -> !known.values().contains(value))
                        .toList()
                : List.of();
    }
}
