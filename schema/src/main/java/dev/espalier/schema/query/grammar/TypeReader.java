package dev.espalier.schema.query.grammar;

import dev.espalier.schema.query.grammar.ValueType.FieldName;
import dev.espalier.schema.query.grammar.ValueType.Formatted;
import dev.espalier.schema.query.grammar.ValueType.Keyed;
import dev.espalier.schema.query.grammar.ValueType.ListOf;
import dev.espalier.schema.query.grammar.ValueType.Named;
import dev.espalier.schema.query.grammar.ValueType.OneOrMany;
import dev.espalier.schema.query.grammar.ValueType.Plain;
import dev.espalier.schema.query.grammar.ValueType.Union;
import dev.espalier.schema.query.text.TextGrammar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads type expressions of the grammar. */
final class TypeReader {

    private static final Map<String, PlainKind> KINDS =
            Arrays.stream(PlainKind.values()).collect(Collectors.toMap(PlainKind::word, Function.identity()));

    private final Map<String, FieldRole> roles;

    TypeReader(Map<String, FieldRole> roles) {
        this.roles = roles;
    }

    /** One type, or several with bars between them; stops before what follows. */
    ValueType read(GrammarCursor cursor) {
        List<ValueType> branches = new ArrayList<>();
        do {
            cursor.blank();
            branches.add(one(cursor));
            cursor.blank();
        } while (cursor.take('|'));
        return branches.size() == 1 ? branches.get(0) : new Union(branches);
    }

    private ValueType one(GrammarCursor cursor) {
        ValueType type = bare(cursor);
        return cursor.take('*') ? new OneOrMany(type) : type;
    }

    private ValueType bare(GrammarCursor cursor) {
        if (cursor.take('[')) {
            ValueType element = read(cursor);
            cursor.expect(']');
            return new ListOf(element);
        }
        if (cursor.take('{')) {
            return new Keyed(keys(cursor));
        }
        if (cursor.take('(')) {
            ValueType inner = read(cursor);
            cursor.expect(')');
            return inner;
        }
        String word = cursor.word();
        if (Character.isUpperCase(word.charAt(0))) {
            return new Named(word);
        }
        return word.equals("field") ? field(cursor) : plain(word, cursor);
    }

    private FieldName field(GrammarCursor cursor) {
        cursor.expect('(');
        String role = cursor.until(')');
        if (!roles.containsKey(role)) {
            throw cursor.error("unknown role '" + role + "'");
        }
        return new FieldName(roles.get(role));
    }

    private ValueType plain(String word, GrammarCursor cursor) {
        PlainKind kind = KINDS.get(word);
        if (kind == null) {
            throw cursor.error("unknown type '" + word + "'");
        }
        if (!cursor.take('(')) {
            return new Plain(kind, NumberRange.ALL);
        }
        String argument = cursor.until(')');
        return kind == PlainKind.TEXT
                ? new Formatted(TextGrammar.named(argument))
                : new Plain(kind, NumberRange.parse(argument));
    }

    /** After the brace: {@code T}}, {@code K: T}} or {@code 1 K: T}}. */
    private FreeKeys keys(GrammarCursor cursor) {
        cursor.blank();
        boolean single = cursor.take('1');
        FreeKeys keys = free(cursor, single);
        cursor.blank();
        cursor.expect('}');
        return keys;
    }

    /** {@code T} or {@code K: T}. */
    FreeKeys free(GrammarCursor cursor, boolean single) {
        ValueType first = read(cursor);
        cursor.blank();
        return cursor.take(':')
                ? new FreeKeys(first, read(cursor), single)
                : new FreeKeys(new Plain(PlainKind.TEXT, NumberRange.ALL), first, single);
    }
}
