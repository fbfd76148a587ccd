package dev.espalier.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What servers answer as one would expect; measured, not guessed. */
class FieldTypeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text    | EXISTENCE FULL_TEXT                                              | false",
                "keyword | EQUALITY EXISTENCE ORDER PATTERN PREFIX REGULAR_EXPRESSION       | true",
                "long    | EQUALITY EXISTENCE ORDER                                         | true",
                "integer | EQUALITY EXISTENCE ORDER                                         | true",
                "short   | EQUALITY EXISTENCE ORDER                                         | true",
                "byte    | EQUALITY EXISTENCE ORDER                                         | true",
                "double  | EQUALITY EXISTENCE ORDER                                         | true",
                "float   | EQUALITY EXISTENCE ORDER                                         | true",
                "boolean | EQUALITY EXISTENCE                                               | true",
                "date    | EQUALITY EXISTENCE ORDER                                         | true",
                "object  | EXISTENCE                                                        | false",
                "nested  | EXISTENCE                                                        | false"
            })
    void knowsWhatCanBeAsked(String typeName, String operators, boolean columnar) {
        FieldFamily family = EnumSet.allOf(FieldType.class).stream()
                .filter(type -> type.typeName().equals(typeName))
                .findFirst()
                .orElseThrow()
                .family();
        assertEquals(
                operators,
                EnumSet.allOf(FieldOperator.class).stream()
                        .filter(family::supports)
                        .map(Enum::name)
                        .sorted()
                        .collect(Collectors.joining(" ")));
        assertEquals(columnar, family.sortable());
        assertEquals(columnar, family.aggregatable());
    }
}
