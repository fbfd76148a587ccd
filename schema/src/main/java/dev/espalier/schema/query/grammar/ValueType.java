package dev.espalier.schema.query.grammar;

import dev.espalier.schema.query.text.TextGrammar;
import java.util.List;

/** What may stand at a place of a query. */
public sealed interface ValueType {

    /** A value without structure that the grammar knows, or anything. */
    record Plain(PlainKind kind, NumberRange range) implements ValueType {}

    /** A text with a grammar of its own. */
    record Formatted(TextGrammar grammar) implements ValueType {}

    /** The name of a field. */
    record FieldName(FieldRole role) implements ValueType {}

    /** An array. */
    record ListOf(ValueType element) implements ValueType {}

    /** A value, or an array of such. */
    record OneOrMany(ValueType element) implements ValueType {}

    /** An object without words of the grammar. */
    record Keyed(FreeKeys keys) implements ValueType {}

    /** One of several. */
    record Union(List<ValueType> branches) implements ValueType {

        public Union {
            branches = List.copyOf(branches);
        }
    }

    /** A definition of the grammar. */
    record Named(String name) implements ValueType {}
}
