package dev.espalier.schema.query;

import dev.espalier.schema.JsonPosition;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.JsonTree.JsonNumber;
import dev.espalier.schema.JsonTree.JsonText;
import dev.espalier.schema.NearestName;
import dev.espalier.schema.query.grammar.Definition;
import dev.espalier.schema.query.grammar.PlainKind;
import dev.espalier.schema.query.grammar.ValueType.Formatted;
import dev.espalier.schema.query.grammar.ValueType.Plain;
import dev.espalier.schema.query.text.QueryStringSyntax;
import dev.espalier.schema.query.text.RegexpSyntax;
import dev.espalier.schema.query.text.TextGrammar;
import java.math.BigDecimal;
import java.util.Optional;

/** Checks values without structure. */
final class PlainCheck {

    private final CheckRun run;
    private final PresenceCheck presence;

    PlainCheck(CheckRun run) {
        this.run = run;
        this.presence = new PresenceCheck(run.target());
    }

    void check(JsonTree value, Plain type, Place place, Findings out) {
        if (!run.doors().of(type).contains(ValueKind.of(value))) {
            coerced(value, type, place, out);
        } else if (value instanceof JsonNumber number) {
            number(value, number.value(), type, place, out);
        }
    }

    /** Servers read numbers and booleans from texts, and take other values by their spelling where they want a text. */
    private void coerced(JsonTree value, Plain type, Place place, Findings out) {
        String text = value instanceof JsonText string ? string.value() : "";
        switch (type.kind()) {
            case TEXT -> {
                ValueKind kind = ValueKind.of(value);
                if (kind == ValueKind.NUMBER || kind == ValueKind.BOOLEAN) {
                    coerced(value, type, out, place);
                    return;
                }
            }
            case BOOLEAN -> {
                if (text.equals("true") || text.equals("false")) {
                    coerced(value, type, out, place);
                    return;
                }
            }
            case NUMBER, INTEGER -> {
                Optional<BigDecimal> number = number(text);
                if (number.isPresent()) {
                    coerced(value, type, out, place);
                    inRange(value, number.get(), type, place, out);
                    return;
                }
            }
            default -> {}
        }
        boolean several = value instanceof JsonArray && place.owner().equals("term");
        wrongKind(value, type.kind().spelling(), several ? "for several values there is terms" : "", place, out);
    }

    private void number(JsonTree value, BigDecimal number, Plain type, Place place, Findings out) {
        if (type.kind() == PlainKind.INTEGER && number.scale() > 0) {
            coerced(value, type, out, place);
        }
        inRange(value, number, type, place, out);
    }

    private void inRange(JsonTree value, BigDecimal number, Plain type, Place place, Findings out) {
        if (!type.range().contains(number)) {
            out.add(
                    FindingKind.OUT_OF_RANGE,
                    place.depth() + 1,
                    run.position(value),
                    "write a number that is " + type.range(),
                    place.key(),
                    number.toPlainString(),
                    type.range().toString());
        }
    }

    private void coerced(JsonTree value, Plain type, Findings out, Place place) {
        out.add(
                FindingKind.COERCED,
                place.depth(),
                run.position(value),
                "",
                type.kind().spelling(),
                ValueKind.spelling(value));
    }

    void check(JsonTree value, Formatted type, Place place, Findings out) {
        TextGrammar grammar = type.grammar();
        if (value instanceof JsonText || value instanceof JsonNumber) {
            String text = value instanceof JsonText string ? string.value() : value.compact();
            text(text, grammar, place, run.position(value), out);
        } else {
            wrongKind(value, grammar.what(), place, out);
        }
    }

    void text(String text, TextGrammar grammar, Place place, JsonPosition position, Findings out) {
        if (grammar == TextGrammar.QUERY_STRING) {
            QueryStringSyntax.problem(text)
                    .ifPresent(problem -> out.add(
                            FindingKind.WRONG_QUERY_STRING,
                            place.depth() + 1,
                            position,
                            "",
                            String.valueOf(problem.offset() + 1),
                            problem.why()));
        } else if (grammar == TextGrammar.REGEXP || grammar == TextGrammar.PLAIN_REGEXP) {
            RegexpSyntax.problem(text, grammar == TextGrammar.REGEXP)
                    .ifPresent(problem -> out.add(FindingKind.WRONG_REGEXP, place.depth() + 1, position, "", problem));
        } else if (!grammar.accepts(text)) {
            out.add(
                    FindingKind.MALFORMED,
                    place.depth() + 1,
                    position,
                    "write " + grammar.example(),
                    text,
                    grammar.what(),
                    grammar.example());
        }
    }

    void check(JsonTree value, Definition.Words words, Place place, Findings out) {
        if (!(value instanceof JsonText text)) {
            wrongKind(value, "one of " + String.join(", ", words.values().keySet()), place, out);
            return;
        }
        Optional<String> word = words.values().keySet().stream()
                .filter(known ->
                        words.ignoresCase() ? known.equalsIgnoreCase(text.value()) : known.equals(text.value()))
                .findFirst();
        if (word.isPresent()) {
            presence.check(word.get(), words.values().get(word.get()), place, run.position(value), out);
            return;
        }
        out.add(
                FindingKind.UNKNOWN_WORD,
                place.depth() + 1,
                run.position(value),
                NearestName.question(text.value(), words.values().keySet()).orElse(""),
                text.value(),
                String.join(", ", words.values().keySet()));
    }

    void wrongKind(JsonTree value, String expected, Place place, Findings out) {
        wrongKind(value, expected, "", place, out);
    }

    void wrongKind(JsonTree value, String expected, String help, Place place, Findings out) {
        out.add(FindingKind.WRONG_KIND, place.depth(), run.position(value), help, expected, ValueKind.spelling(value));
    }

    /** The number that a text spells. */
    static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
