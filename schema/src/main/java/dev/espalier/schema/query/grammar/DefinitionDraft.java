package dev.espalier.schema.query.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A definition while its lines are read. */
final class DefinitionDraft {

    /** The words that a definition may begin with. */
    enum Form {
        CONTAINER,
        OBJECT,
        TAGGED,
        ENUM,
        TYPE
    }

    private static final Pattern KEYS =
            Pattern.compile(" +(?!(text|number|integer|boolean|scalar|any|object|null)\\b)\\w+( +\\w+)+");

    private final String place;
    private final Form form;
    private final String name;
    private final Map<String, List<Member>> members = new LinkedHashMap<>();
    private final List<String> included = new ArrayList<>();
    private final List<KeyRule> rules = new ArrayList<>();
    private final Map<String, Presence> words = new LinkedHashMap<>();
    private @Nullable FreeKeys rest;
    private @Nullable ValueType type;
    private String tag = "";
    private @Nullable String fallback;
    private boolean ignoresCase;

    private DefinitionDraft(String place, Form form, String name) {
        this.place = place;
        this.form = form;
        this.name = name;
    }

    /** Reads the first line of a definition. */
    static DefinitionDraft start(String place, GrammarCursor cursor, TypeReader types) {
        String word = cursor.word();
        Form form = Arrays.stream(Form.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> cursor.error("'" + word + "' begins no definition"));
        cursor.blank();
        DefinitionDraft draft = new DefinitionDraft(place, form, cursor.word());
        draft.head(cursor, types);
        if (!cursor.atEnd()) {
            throw cursor.error("expected the end of the line");
        }
        return draft;
    }

    private void head(GrammarCursor cursor, TypeReader types) {
        cursor.blank();
        switch (form) {
            case TYPE -> {
                cursor.expect('=');
                type = types.read(cursor);
            }
            case ENUM -> {
                ignoresCase = cursor.take('~');
                while (!cursor.atEnd()) {
                    words.put(cursor.run(c -> c != ' '), Presence.EVERYWHERE);
                }
            }
            case TAGGED -> {
                if (!cursor.word().equals("by")) {
                    throw cursor.error("expected 'by' and the key that says the kind");
                }
                cursor.blank();
                tag = cursor.word();
                cursor.blank();
                if (!cursor.atEnd()) {
                    cursor.word();
                    cursor.expect('=');
                    fallback = cursor.word();
                }
            }
            default -> {}
        }
    }

    /** Reads a line under the first. */
    void member(GrammarCursor cursor, TypeReader types) {
        if (form == Form.ENUM) {
            words.put(cursor.run(c -> c != ' '), PresenceReader.read(cursor));
        } else if (cursor.take('.')) {
            cursor.expect('.');
            included.add(cursor.word());
        } else if (cursor.take('*')) {
            boolean many = cursor.take('*');
            if (!many) {
                cursor.expect('1');
            }
            rest = types.free(cursor, !many);
        } else {
            named(cursor, types);
        }
    }

    private void named(GrammarCursor cursor, TypeReader types) {
        boolean beside = cursor.take('&');
        String key = cursor.word();
        Optional<KeyRule.Kind> rule = rule(key, cursor.rest());
        if (rule.isPresent()) {
            rules.add(new KeyRule(rule.get(), keys(cursor)));
            return;
        }
        boolean shortcut = cursor.take('~');
        boolean required = cursor.take('!');
        ValueType value = types.read(cursor);
        Member member = new Member(key, value, required, shortcut, beside, PresenceReader.read(cursor));
        members.computeIfAbsent(key, same -> new ArrayList<>()).add(member);
    }

    /** The words of rules may be keys as well: then a type follows, and not several keys. */
    private static Optional<KeyRule.Kind> rule(String word, String rest) {
        return Arrays.stream(KeyRule.Kind.values())
                .filter(kind -> kind.word().equals(word) && KEYS.matcher(rest).matches())
                .findFirst();
    }

    private static List<String> keys(GrammarCursor cursor) {
        List<String> keys = new ArrayList<>();
        while (!cursor.atEnd()) {
            keys.add(cursor.word());
        }
        return keys;
    }

    String name() {
        return name;
    }

    /** The file and line where it begins. */
    String place() {
        return place;
    }

    List<String> included() {
        return included;
    }

    /**
     * Takes over what another definition of the same form has, before its own members.
     *
     * @return false if it has another form
     */
    boolean include(Definition other) {
        if (form == Form.CONTAINER && other instanceof Definition.Container container) {
            before(container.members());
            return true;
        }
        if (form == Form.OBJECT && other instanceof Definition.Parameters parameters) {
            before(parameters.members());
            rules.addAll(parameters.rules());
            rest = rest == null ? parameters.rest() : rest;
            return true;
        }
        return false;
    }

    private void before(Map<String, List<Member>> others) {
        Map<String, List<Member>> own = new LinkedHashMap<>(members);
        members.clear();
        members.putAll(others);
        members.putAll(own);
    }

    Definition definition() {
        return switch (form) {
            case CONTAINER -> new Definition.Container(name, members, List.copyOf(rules));
            case OBJECT -> new Definition.Parameters(name, members, rest, List.copyOf(rules));
            case TAGGED -> new Definition.Tagged(name, tag, fallback, members);
            case ENUM -> new Definition.Words(name, ignoresCase, words);
            case TYPE -> new Definition.Synonym(name, Objects.requireNonNull(type));
        };
    }
}
