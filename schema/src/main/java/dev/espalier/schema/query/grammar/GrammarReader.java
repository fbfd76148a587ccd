package dev.espalier.schema.query.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the lines of grammar files into drafts. Roles are read first, for types name them; what refers to other
 * definitions is resolved by {@link GrammarLinker}.
 */
final class GrammarReader {

    /** A line that says something, without its comment. */
    private record Line(String file, int number, String text) {

        boolean isMember() {
            return text.startsWith(" ");
        }

        GrammarSyntaxException error(IllegalArgumentException cause) {
            return new GrammarSyntaxException(file + ":" + number, String.valueOf(cause.getMessage()));
        }
    }

    private final Map<String, FieldRole> roles = new LinkedHashMap<>();
    private final Map<String, DefinitionDraft> drafts = new LinkedHashMap<>();
    private final List<Line> lines = new ArrayList<>();

    /** Adds a file. */
    void add(String file, String text) {
        List<String> all = Arrays.asList(text.split("\n", -1));
        for (int i = 0; i < all.size(); i++) {
            String line = withoutComment(all.get(i));
            if (!line.isBlank()) {
                lines.add(new Line(file, i + 1, line));
            }
        }
    }

    /** Reads all files. */
    QueryGrammar read() {
        lines.stream()
                .filter(line -> line.text().startsWith("role "))
                .forEach(line -> guarded(line, () -> {
                    FieldRole role = RoleReader.read(line.text());
                    if (roles.put(role.name(), role) != null) {
                        throw new IllegalArgumentException("role '" + role.name() + "' is there twice");
                    }
                }));
        TypeReader types = new TypeReader(roles);
        DefinitionDraft[] current = new DefinitionDraft[1];
        for (Line line : lines) {
            if (!line.text().startsWith("role ")) {
                guarded(line, () -> current[0] = read(line, current[0], types));
            }
        }
        return new QueryGrammar(GrammarLinker.link(drafts));
    }

    private DefinitionDraft read(Line line, DefinitionDraft current, TypeReader types) {
        if (line.isMember()) {
            if (current == null) {
                throw new IllegalArgumentException("a member without a definition before it");
            }
            current.member(new GrammarCursor(line.text().strip()), types);
            return current;
        }
        DefinitionDraft draft =
                DefinitionDraft.start(line.file() + ":" + line.number(), new GrammarCursor(line.text()), types);
        if (drafts.put(draft.name(), draft) != null) {
            throw new IllegalArgumentException("'" + draft.name() + "' is defined twice");
        }
        return draft;
    }

    private static void guarded(Line line, Runnable reading) {
        try {
            reading.run();
        } catch (IllegalArgumentException e) {
            throw line.error(e);
        }
    }

    /** A hash in quotes is none. */
    private static String withoutComment(String line) {
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            quoted ^= line.charAt(i) == '"';
            if (line.charAt(i) == '#' && !quoted) {
                return line.substring(0, i).stripTrailing();
            }
        }
        return line.stripTrailing();
    }
}
