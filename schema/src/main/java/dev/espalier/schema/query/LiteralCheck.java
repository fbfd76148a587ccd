package dev.espalier.schema.query;

import dev.espalier.schema.FieldFamily;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.JsonTree.JsonBoolean;
import dev.espalier.schema.JsonTree.JsonNull;
import dev.espalier.schema.JsonTree.JsonNumber;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.JsonTree.JsonText;
import dev.espalier.schema.query.grammar.FieldRole;
import dev.espalier.schema.query.text.DateLiteral;
import dev.espalier.schema.query.text.TextGrammar;
import dev.espalier.schema.query.text.WholeNumbers;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks the values that a query compares with those of a field. */
final class LiteralCheck {

    private static final Set<String> EXACT = Set.of("term", "match");
    private static final Set<String> COMPARING = Set.of("term", "match", "range");
    private static final List<String> VALUES =
            List.of("value", "query", "terms", "wildcard", "gt", "gte", "lt", "lte", "from", "to");

    private final CheckRun run;

    LiteralCheck(CheckRun run) {
        this.run = run;
    }

    /** Checks what stands under the name of a field. */
    void check(IndexedField field, FieldRole role, JsonTree value, Place place, Findings out) {
        // a bound that is null is none
        if (!field.typeKnown() || value instanceof JsonNull || run.hole(value).isPresent()) {
            return;
        }
        if (value instanceof JsonArray array) {
            array.elements().forEach(element -> check(field, role, element, place, out));
        } else if (value instanceof JsonObject object) {
            boolean lenient = new JsonBoolean(true).equals(object.get("lenient")) || object.get("format") != null;
            VALUES.stream()
                    .filter(key -> object.get(key) != null && !lenient)
                    .forEach(key -> check(field, role, object.members().get(key), place.at(key), out));
        } else {
            literal(field, role, value, place, out);
        }
    }

    private void literal(IndexedField field, FieldRole role, JsonTree value, Place place, Findings out) {
        String text = value instanceof JsonText string ? string.value() : value.compact();
        if (COMPARING.contains(role.name())) {
            switch (field.type().family()) {
                case NUMBER -> number(field, role, value, text, place, out);
                case BOOLEAN -> bool(field, value, text, place, out);
                case DATE -> date(field, value, text, place, out);
                case IP -> address(role, value, text, place, out);
                case RANGE -> bound(field, role, value, text, place, out);
                case KEYWORD -> words(field, role, value, text, place, out);
                default -> {}
            }
        }
        pattern(field, value, text, place, out);
    }

    private void number(IndexedField field, FieldRole role, JsonTree value, String text, Place place, Findings out) {
        Optional<BigDecimal> number = PlainCheck.number(text);
        if (number.isEmpty()) {
            wrongKind(value, "a number for '" + field.name() + "'", place, out);
        } else if (EXACT.contains(role.name())) {
            WholeNumbers.obstacle(field.type(), number.get())
                    .ifPresent(values -> add(
                            FindingKind.IMPOSSIBLE_VALUE,
                            value,
                            place,
                            out,
                            "ask for a value that it can have",
                            text,
                            field.name(),
                            values));
        }
    }

    /** What is compared with a range is what its bounds are. */
    private void bound(IndexedField field, FieldRole role, JsonTree value, String text, Place place, Findings out) {
        switch (field.type()) {
            case DATE_RANGE -> date(field, value, text, place, out);
            case IP_RANGE -> address(role, value, text, place, out);
            default -> number(field, role, value, text, place, out);
        }
    }

    private void bool(IndexedField field, JsonTree value, String text, Place place, Findings out) {
        if (!text.equals("true") && !text.equals("false")) {
            wrongKind(value, "true or false for '" + field.name() + "'", place, out);
        }
    }

    private void date(IndexedField field, JsonTree value, String text, Place place, Findings out) {
        boolean fits = value instanceof JsonNumber || DateLiteral.fits(text, field.dateFormat());
        if (!fits) {
            String format = field.dateFormat().isEmpty() ? DateLiteral.USUAL : field.dateFormat();
            add(FindingKind.WRONG_DATE, value, place, out, "", text, field.name(), format);
        }
    }

    /** A term may be a whole network; the ends of ranges are addresses. */
    private void address(FieldRole role, JsonTree value, String text, Place place, Findings out) {
        TextGrammar grammar = EXACT.contains(role.name()) ? TextGrammar.CIDR : TextGrammar.IP;
        if (!grammar.accepts(text)) {
            add(
                    FindingKind.MALFORMED,
                    value,
                    place,
                    out,
                    "write " + grammar.example(),
                    text,
                    grammar.what(),
                    grammar.example());
        }
    }

    private void words(IndexedField field, FieldRole role, JsonTree value, String text, Place place, Findings out) {
        if (role.name().equals("match") && text.strip().matches("(?s)\\S+\\s+\\S.*")) {
            add(
                    FindingKind.RARELY_MEANT,
                    value,
                    place,
                    out,
                    "if the whole value is meant, say so with term, and for words ask a field of text",
                    place.owner(),
                    field.name(),
                    "compares the whole text with whole values, not its words");
        }
    }

    private void pattern(IndexedField field, JsonTree value, String text, Place place, Findings out) {
        if (place.owner().equals("regexp") && text.matches("(?s)\\^.*|.*[^\\\\]\\$")) {
            add(
                    FindingKind.RARELY_MEANT,
                    value,
                    place,
                    out,
                    "leave them out: an expression always describes the whole value",
                    place.owner(),
                    field.name(),
                    "looks for values with the characters ^ and $, which are no anchors");
        }
        boolean leading = place.owner().equals("wildcard") && text.matches("(?s)[*?].+")
                || place.owner().equals("regexp") && text.matches("(?s)\\.[*+].+");
        boolean made = field.type() == FieldType.WILDCARD;
        if (leading && !made && field.type().family() != FieldFamily.FLATTENED) {
            add(
                    FindingKind.LEADING_WILDCARD,
                    value,
                    place,
                    out,
                    "begin with what values begin with, or search by words or parts of them in a field made for it",
                    text,
                    field.name());
        }
    }

    /** Checks a vector that is compared with those of a field. */
    void vector(IndexedField field, JsonTree vector, Place place, Findings out) {
        if (vector instanceof JsonArray array
                && field.vectorLength() > 0
                && array.elements().size() != field.vectorLength()) {
            add(
                    FindingKind.VECTOR_LENGTH,
                    vector,
                    place,
                    out,
                    "give as many numbers as the field has",
                    String.valueOf(array.elements().size()),
                    field.name(),
                    String.valueOf(field.vectorLength()));
        }
    }

    private void wrongKind(JsonTree value, String expected, Place place, Findings out) {
        add(FindingKind.WRONG_KIND, value, place, out, "", expected, ValueKind.spelling(value));
    }

    private void add(
            FindingKind kind, JsonTree value, Place place, Findings out, String suggestion, String... arguments) {
        out.add(kind, place.depth() + 1, run.position(value), suggestion, arguments);
    }
}
