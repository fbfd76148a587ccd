package dev.espalier.schema.query.grammar;

import dev.espalier.schema.query.grammar.FieldRole.Flag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a role: {@code role term anywhere = EQUALITY flattened warn text "what it really does"}. */
final class RoleReader {

    private RoleReader() {}

    static FieldRole read(String line) {
        GrammarCursor cursor = new GrammarCursor(line);
        cursor.word();
        cursor.blank();
        String name = cursor.word();
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        cursor.blank();
        while (!cursor.take('=')) {
            flags.add(flag(cursor));
            cursor.blank();
        }
        List<String> admitted = new ArrayList<>();
        Map<String, String> surprises = new LinkedHashMap<>();
        while (!cursor.atEnd()) {
            String word = cursor.word();
            if (word.equals("warn")) {
                surprises(cursor, surprises);
            } else {
                admitted.add(known(word, cursor));
            }
        }
        return new FieldRole(name, admitted, surprises, flags);
    }

    private static void surprises(GrammarCursor cursor, Map<String, String> surprises) {
        List<String> words = new ArrayList<>();
        cursor.blank();
        while (!cursor.take('"')) {
            words.add(known(cursor.word(), cursor));
            cursor.blank();
        }
        String what = cursor.until('"');
        words.forEach(word -> surprises.put(word, what));
    }

    private static Flag flag(GrammarCursor cursor) {
        String word = cursor.word();
        Optional<Flag> flag = Arrays.stream(Flag.values())
                .filter(known -> known.word().equals(word))
                .findFirst();
        return flag.orElseThrow(() -> cursor.error("unknown flag '" + word + "'"));
    }

    private static String known(String word, GrammarCursor cursor) {
        if (!FieldRole.isWord(word)) {
            throw cursor.error("'" + word + "' is no type, family or operator of fields");
        }
        return word;
    }
}
