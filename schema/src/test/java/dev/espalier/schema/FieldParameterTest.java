package dev.espalier.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FieldParameterTest {

    @ParameterizedTest
    @EnumSource
    void namesAreUniqueWithinAType(FieldType type) {
        List<String> names =
                type.parameters().stream().map(FieldParameter::name).toList();
        assertEquals(names.stream().distinct().toList(), names);
    }

    @ParameterizedTest
    @EnumSource
    void standardValuesFitTheirKind(FieldType type) {
        for (FieldParameter parameter : type.parameters()) {
            String standard = parameter.standard();
            if (standard != null) {
                assertEquals(Optional.empty(), parameter.kind().refusal(JsonTree.of(standard)), parameter::name);
                assertTrue(parameter.isStandard(JsonTree.of(standard)));
            }
        }
    }

    @ParameterizedTest(name = "{0}.{1} = {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "keyword      | index           | true          |",
                "keyword      | index           | 'false'       |",
                "keyword      | index           | 'yes'         | must be true or false",
                "keyword      | index           | 1             | must be true or false",
                "keyword      | ignore_above    | 0             |",
                "keyword      | ignore_above    | -1            | must be a whole number of at least 0",
                "keyword      | ignore_above    | 1.5           | must be a whole number of at least 0",
                "keyword      | ignore_above    | '100'         |",
                "keyword      | index_options   | 'positions'   | must be one of docs, freqs",
                "keyword      | normalizer      | 'lowercase'   |",
                "keyword      | normalizer      | 5             | must be the name of a normalizer",
                "keyword      | copy_to         | 'all'         |",
                "keyword      | copy_to         | ['all','x']   |",
                "keyword      | copy_to         | {}            | must be the name of a field, or several",
                "keyword      | meta            | {'unit':'s'}  |",
                "keyword      | meta            | 's'           | must be an object",
                "text         | index_prefixes  | {'min_chars':1,'max_chars':19} |",
                "text         | index_prefixes  | {'max_chars':20} | 'max_chars' must be a whole number from 1 to 19",
                "text         | index_prefixes  | {'most':20}      | 'most' is not known; known are max_chars, min_chars",
                "search_as_you_type | max_shingle_size | 5      | must be a whole number from 2 to 4",
                "scaled_float | scaling_factor  | 0             | must be a number greater than 0",
                "scaled_float | scaling_factor  | 0.5           |",
                "long         | null_value      | 7             |",
                "long         | null_value      | []            | must be a value of the field's type",
                "long         | script          | 'emit(1)'     |",
                "long         | script          | 5             | must be a script",
                "completion   | contexts        | [{'name':'c','type':'category'}] |",
                "completion   | contexts        | 'c'           | must be a list of objects",
                "aggregate_metric_double | metrics | ['min','max'] |",
                "aggregate_metric_double | metrics | ['mean']  | must be one or several of min, max, sum, value_count"
            })
    void tellsWhichValuesAreRefused(String type, String parameter, String value, String refusal) {
        ParameterKind kind = FieldType.named(type)
                .orElseThrow()
                .parameter(parameter)
                .orElseThrow()
                .kind();
        assertEquals(Optional.ofNullable(refusal), kind.refusal(JsonTree.parse(value.replace('\'', '"'))));
    }

    @Test
    void knowsNoOtherNames() {
        assertEquals(Optional.empty(), FieldType.named("string"));
        assertEquals(Optional.empty(), FieldType.KEYWORD.parameter("analyzer"));
    }
}
