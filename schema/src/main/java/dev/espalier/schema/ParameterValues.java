package dev.espalier.schema;

import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.JsonTree.JsonBoolean;
import dev.espalier.schema.JsonTree.JsonNumber;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.JsonTree.JsonText;
import dev.espalier.schema.ParameterKind.Decimal;
import dev.espalier.schema.ParameterKind.Flag;
import dev.espalier.schema.ParameterKind.Json;
import dev.espalier.schema.ParameterKind.JsonList;
import dev.espalier.schema.ParameterKind.Name;
import dev.espalier.schema.ParameterKind.Names;
import dev.espalier.schema.ParameterKind.NullValue;
import dev.espalier.schema.ParameterKind.Script;
import dev.espalier.schema.ParameterKind.Texts;
import dev.espalier.schema.ParameterKind.WholeNumber;
import dev.espalier.schema.ParameterKind.Word;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Tells whether values fit their parameters, as servers do. */
final class ParameterValues {

    private ParameterValues() {}

    static String describe(ParameterKind kind) {
        if (kind instanceof Flag) {
            return "true or false";
        } else if (kind instanceof WholeNumber number) {
            return "a whole number"
                    + (number.maximum() == Long.MAX_VALUE || number.maximum() == Integer.MAX_VALUE
                            ? " of at least " + number.minimum()
                            : " from " + number.minimum() + " to " + number.maximum());
        } else if (kind instanceof Decimal number) {
            return describe(number);
        } else if (kind instanceof Word word) {
            return "one of " + String.join(", ", word.words());
        } else if (kind instanceof Name name) {
            return "the name of " + describe(name.referent());
        } else if (kind instanceof Names names) {
            return "the name of " + describe(names.referent()) + ", or several";
        } else if (kind instanceof Texts texts) {
            return texts.words().isEmpty()
                    ? "a text, or several"
                    : "one or several of " + String.join(", ", texts.words());
        } else if (kind instanceof Json) {
            return "an object";
        } else if (kind instanceof JsonList) {
            return "a list of objects";
        } else if (kind instanceof Script) {
            return "a script";
        } else if (kind instanceof NullValue) {
            return "a value of the field's type";
        }
        return kind instanceof ParameterKind.DateFormat ? "a date format" : "a text";
    }

    private static String describe(Decimal number) {
        String text = "a number" + (number.inclusive() ? " of at least " : " greater than ") + plain(number.minimum());
        return number.maximum() == Double.MAX_VALUE ? text : text + " and at most " + plain(number.maximum());
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static String describe(ParameterKind.Referent referent) {
        return switch (referent) {
            case ANALYZER -> "an analyzer";
            case NORMALIZER -> "a normalizer";
            case SIMILARITY -> "a similarity";
            case FIELD -> "a field";
            case INFERENCE_ENDPOINT -> "an inference endpoint";
            case MODEL -> "a model";
        };
    }

    static Optional<String> refusal(ParameterKind kind, JsonTree value) {
        if (kind instanceof Json json) {
            return value instanceof JsonObject object ? members(json.members(), object) : unfit(kind);
        } else if (kind instanceof JsonList list) {
            return elements(list, value);
        } else if (kind instanceof Script) {
            return value instanceof JsonObject || value instanceof JsonText ? Optional.empty() : unfit(kind);
        } else if (kind instanceof Names || kind instanceof Texts) {
            return texts(kind, value);
        }
        String text = text(value);
        return text != null && takes(kind, value, text) ? Optional.empty() : unfit(kind);
    }

    private static boolean takes(ParameterKind kind, JsonTree value, String text) {
        if (kind instanceof Flag) {
            return text.equals("true") || text.equals("false");
        } else if (kind instanceof WholeNumber range) {
            return number(text)
                    .filter(number -> number.stripTrailingZeros().scale() <= 0)
                    .filter(number -> number.compareTo(BigDecimal.valueOf(range.minimum())) >= 0)
                    .filter(number -> number.compareTo(BigDecimal.valueOf(range.maximum())) <= 0)
                    .isPresent();
        } else if (kind instanceof Decimal range) {
            return number(text)
                    .map(BigDecimal::doubleValue)
                    .filter(range(range))
                    .isPresent();
        } else if (kind instanceof Word word) {
            return word.words().contains(text);
        }
        return kind instanceof NullValue || value instanceof JsonText;
    }

    private static Predicate<Double> range(Decimal range) {
        return number ->
                (range.inclusive() ? number >= range.minimum() : number > range.minimum()) && number <= range.maximum();
    }

    private static Optional<String> texts(ParameterKind kind, JsonTree value) {
        List<JsonTree> elements = value instanceof JsonArray array ? array.elements() : List.of(value);
        List<String> words = kind instanceof Texts texts ? texts.words() : List.of();
        boolean fits = elements.stream()
                .allMatch(element ->
                        element instanceof JsonText text && (words.isEmpty() || words.contains(text.value())));
        return fits ? Optional.empty() : unfit(kind);
    }

    private static Optional<String> elements(JsonList list, JsonTree value) {
        List<JsonTree> elements = value instanceof JsonArray array ? array.elements() : List.of(value);
        for (JsonTree element : elements) {
            Optional<String> refusal =
                    element instanceof JsonObject object ? members(list.members(), object) : unfit(list);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> members(Map<String, ParameterKind> kinds, JsonObject object) {
        for (Map.Entry<String, JsonTree> member : object.members().entrySet()) {
            ParameterKind kind = kinds.get(member.getKey());
            if (kind == null && !kinds.isEmpty()) {
                return Optional.of(
                        "'" + member.getKey() + "' is not known; known are " + String.join(", ", kinds.keySet()));
            }
            Optional<String> refusal = kind == null ? Optional.empty() : refusal(kind, member.getValue());
            if (refusal.isPresent()) {
                return refusal.map(reason -> "'" + member.getKey() + "' " + reason);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> unfit(ParameterKind kind) {
        return Optional.of("must be " + describe(kind));
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /** A plain value as servers read it: numbers and booleans may be written as text. Null for lists and objects. */
    static @Nullable String text(JsonTree value) {
        if (value instanceof JsonText text) {
            return text.value();
        } else if (value instanceof JsonNumber number) {
            return number.value().toPlainString();
        }
        return value instanceof JsonBoolean ? value.compact() : null;
    }
}
