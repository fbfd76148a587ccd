package dev.espalier.schema.query.grammar;

import dev.espalier.schema.FieldFamily;
import dev.espalier.schema.FieldOperator;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.Target;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a query asks of the field whose name stands somewhere.
 *
 * @param name the word of the grammar
 * @param admitted the fields that servers take there: families and types by their names, operators in upper case, {@code
 *     sortable}, {@code aggregatable} or {@code any}
 * @param surprises what is taken but rarely meant: families and types, with what really happens
 * @param flags what else holds there
 */
public record FieldRole(String name, List<String> admitted, Map<String, String> surprises, Set<Flag> flags) {

    /** Before families and types that servers refuse, although what else is admitted includes them. */
    private static final String EXCEPT = "-";

    static final String ANY = "any";
    static final String SORTABLE = "sortable";
    static final String AGGREGATABLE = "aggregatable";

    public enum Flag {
        /** The field may lie in nested objects, whatever the query stands in. */
        ANYWHERE,
        /** The values are put together, as aggregations do. */
        AGGREGATED,
        /** What matches is marked in the values. */
        MARKED,
        /** The name may be a pattern with {@code *}. */
        PATTERN,
        /** The name may end in a weight, {@code ^2}. */
        WEIGHT,
        /** Servers refuse a search that names no field there. */
        REFUSED,
        /** Only Elasticsearch does so. */
        REFUSED_BY_ELASTICSEARCH,
        /** The values are returned. */
        RETURNED,
        /** Hits are scored by the values. */
        SCORING,
        /** Hits are sorted by the values, of elements of the nested object that is named beside. */
        SORTED,
        /** The field is a nested object in which the query beside it is asked. */
        SCOPE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean is(Flag flag) {
        return flags.contains(flag);
    }

    /** Whether the values of the field must be kept in columns. */
    public boolean needsColumns() {
        return admitted.contains(SORTABLE) || admitted.contains(AGGREGATABLE);
    }

    /** Whether the servers of a target take a field of a type there. */
    public boolean admits(FieldType type, Target target) {
        boolean excepted = admitted.stream()
                .filter(word -> word.startsWith(EXCEPT))
                .anyMatch(word -> isOf(word.substring(EXCEPT.length()), type));
        return !excepted
                && (admitted.stream().anyMatch(word -> admits(word, type, target))
                        || surprise(type).isPresent());
    }

    /** What happens with a field of a type that is rarely meant. */
    public Optional<String> surprise(FieldType type) {
        return surprises.entrySet().stream()
                .filter(entry -> isOf(entry.getKey(), type))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean admits(String word, FieldType type, Target target) {
        return switch (word) {
            case ANY -> true;
            case SORTABLE -> type.sortable(target);
            case AGGREGATABLE -> type.aggregatable(target);
            default -> isOf(word, type) || isOperator(word) && type.supports(FieldOperator.valueOf(word), target);
        };
    }

    private static boolean isOf(String word, FieldType type) {
        return word.equals(type.typeName()) || word.equals(type.family().name().toLowerCase(Locale.ROOT));
    }

    /** Whether a word of the grammar says something about fields. */
    static boolean isWord(String stated) {
        String word = stated.startsWith(EXCEPT) ? stated.substring(EXCEPT.length()) : stated;
        return List.of(ANY, SORTABLE, AGGREGATABLE).contains(word)
                || isOperator(word)
                || FieldType.named(word).isPresent()
                || Arrays.stream(FieldFamily.values())
                        .anyMatch(
                                family -> family.name().toLowerCase(Locale.ROOT).equals(word));
    }

    private static boolean isOperator(String word) {
        return Arrays.stream(FieldOperator.values())
                .anyMatch(operator -> operator.name().equals(word));
    }
}
