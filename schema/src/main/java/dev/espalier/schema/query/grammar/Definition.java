package dev.espalier.schema.query.grammar;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A named part of the grammar. */
public sealed interface Definition {

    /** The name by which other parts refer to it. */
    String name();

    /**
     * An object with exactly one member that says what it is, such as a query.
     *
     * @param members by their keys, in the order of the grammar; those of one key differ in where they are had
     */
    record Container(String name, Map<String, List<Member>> members, List<KeyRule> rules) implements Definition {}

    /**
     * An object with parameters.
     *
     * @param members by their keys, in the order of the grammar; those of one key differ in where they are had
     * @param rest what keys beside these are; null if there are none
     * @param rules what must hold between keys
     */
    record Parameters(
            String name,
            Map<String, List<Member>> members,
            @Nullable FreeKeys rest,
            List<KeyRule> rules) implements Definition {

        /** The member that a value stands for that is no object; null if there is none. */
        @Nullable
        public Member shortcut() {
            return members.values().stream()
                    .flatMap(List::stream)
                    .filter(Member::shortcut)
                    .findFirst()
                    .orElse(null);
        }
    }

    /**
     * An object whose kind is the value of one of its members.
     *
     * @param tag the key of that member
     * @param fallback the kind if the member is missing; null if it is required
     * @param variants the kinds, with their members, by the value of the tag
     */
    record Tagged(String name, String tag, @Nullable String fallback, Map<String, List<Member>> variants)
            implements Definition {}

    /**
     * A choice of words.
     *
     * @param ignoresCase whether servers take them in upper and lower case alike
     * @param values the words, with where they are had
     */
    record Words(String name, boolean ignoresCase, Map<String, Presence> values) implements Definition {}

    /** Another name of a type. */
    record Synonym(String name, ValueType type) implements Definition {}
}
