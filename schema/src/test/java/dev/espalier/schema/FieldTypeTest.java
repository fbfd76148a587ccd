package dev.espalier.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What servers answer as one would expect; measured, not guessed. */
class FieldTypeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text             | EXISTENCE FULL_TEXT                                        | false | false",
                "match_only_text  | EXISTENCE FULL_TEXT                                        | false | false",
                "keyword          | EQUALITY EXISTENCE ORDER PATTERN PREFIX REGULAR_EXPRESSION | true  | true",
                "constant_keyword | EQUALITY EXISTENCE                                         | true  | true",
                "version          | EQUALITY EXISTENCE ORDER PATTERN PREFIX                    | true  | true",
                "wildcard         | EQUALITY EXISTENCE PATTERN PREFIX REGULAR_EXPRESSION       | false | false",
                "counted_keyword  | EXISTENCE                                                  | false | false",
                "flattened        | EQUALITY EXISTENCE ORDER PREFIX                            | true  | true",
                "flat_object      | EQUALITY EXISTENCE ORDER PATTERN PREFIX                    | false | false",
                "long             | EQUALITY EXISTENCE ORDER                                   | true  | true",
                "integer          | EQUALITY EXISTENCE ORDER                                   | true  | true",
                "short            | EQUALITY EXISTENCE ORDER                                   | true  | true",
                "byte             | EQUALITY EXISTENCE ORDER                                   | true  | true",
                "double           | EQUALITY EXISTENCE ORDER                                   | true  | true",
                "float            | EQUALITY EXISTENCE ORDER                                   | true  | true",
                "boolean          | EQUALITY EXISTENCE                                         | true  | true",
                "date             | EQUALITY EXISTENCE ORDER                                   | true  | true",
                "ip               | EQUALITY EXISTENCE ORDER                                   | true  | true",
                "long_range       | EQUALITY EXISTENCE ORDER                                   | false | false",
                "binary           | -                                                          | false | false",
                "dense_vector     | EXISTENCE                                                  | false | false",
                "semantic_text    | EXISTENCE                                                  | false | false",
                "join             | EQUALITY EXISTENCE                                         | false | false",
                "alias            | -                                                          | false | false",
                "object           | EXISTENCE                                                  | false | false",
                "nested           | EXISTENCE                                                  | false | false"
            })
    void knowsWhatCanBeAsked(String typeName, String operators, boolean sortable, boolean aggregatable) {
        FieldType type = FieldType.named(typeName).orElseThrow();
        String supported = EnumSet.allOf(FieldOperator.class).stream()
                .filter(type::supports)
                .map(Enum::name)
                .sorted()
                .collect(Collectors.joining(" "));
        assertEquals(operators, supported.isEmpty() ? "-" : supported);
        assertEquals(sortable, type.sortable());
        assertEquals(aggregatable, type.aggregatable());
    }

    @ParameterizedTest
    @CsvSource({"elasticsearch:8.19, true", "opensearch:2.19, false", "'elasticsearch:8.19,opensearch:2.19', false"})
    void asksTheServersOfTheTarget(String target, boolean expected) {
        assertEquals(expected, FieldType.WILDCARD.supports(FieldOperator.ORDER, Target.parse(target)));
        assertEquals(expected, FieldType.WILDCARD.sortable(Target.parse(target)));
        assertEquals(expected, FieldType.WILDCARD.aggregatable(Target.parse(target)));
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsName(FieldType type) {
        assertEquals(Optional.of(type), FieldType.named(type.typeName()));
    }
}
