package dev.espalier.schema.query.grammar;

import dev.espalier.schema.FieldType;
import dev.espalier.schema.Target;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the servers take as queries and search bodies, all releases of both in one. */
public final class QueryGrammar {

    /** The definition of one aggregation, of the many that stand under {@code "aggs"}. */
    public static final String AGGREGATION = "Aggregation";

    /** All are one name space. */
    private static final List<String> FILES = List.of("queries.grammar", "search.grammar", "aggregations.grammar");

    /** Read at the first use: a build without a query does not pay for it. */
    private static final class Own {
        static final QueryGrammar GRAMMAR = read();
    }

    private final Map<String, Definition> definitions;

    QueryGrammar(Map<String, Definition> definitions) {
        this.definitions = Collections.unmodifiableMap(new LinkedHashMap<>(definitions));
    }

    /**
     * The grammar of the servers.
     *
     * @return the same each time
     */
    public static QueryGrammar load() {
        return Own.GRAMMAR;
    }

    /**
     * A grammar of one's own.
     *
     * @param name the name of the text, for messages
     * @param text in the form of the files beside this class
     * @return the grammar
     * @throws GrammarSyntaxException if a line is wrong
     */
    public static QueryGrammar parse(String name, String text) {
        GrammarReader reader = new GrammarReader();
        reader.add(name, text);
        return reader.read();
    }

    private static QueryGrammar read() {
        GrammarReader reader = new GrammarReader();
        FILES.forEach(file -> reader.add(file, text(file)));
        return reader.read();
    }

    private static String text(String file) {
        try (InputStream stream = QueryGrammar.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The keys that an object of the grammar knows: the queries of {@code Query}, the parameters of {@code MatchQuery},
     * the words of an enum.
     *
     * @param definition the name of the definition
     * @return sorted; empty if there is no such definition, or if it is a synonym
     */
    public Set<String> names(String definition) {
        Definition found = definitions.get(definition);
        if (found instanceof Definition.Container container) {
            return new TreeSet<>(container.members().keySet());
        }
        if (found instanceof Definition.Parameters parameters) {
            return new TreeSet<>(parameters.members().keySet());
        }
        if (found instanceof Definition.Tagged tagged) {
            return new TreeSet<>(tagged.variants().keySet());
        }
        return found instanceof Definition.Words words
                ? new TreeSet<>(words.values().keySet())
                : Set.of();
    }

    /**
     * The queries that servers answer for fields of a type as one would expect.
     *
     * @param type the type of the field
     * @param target the releases that must have them, and not warn of them
     * @return those that ask for one field, in the order of the grammar
     */
    public List<String> queriesOn(FieldType type, Target target) {
        return variantsOn(Root.QUERY.definition(), type, target);
    }

    /**
     * The aggregations that servers make of the fields of a type.
     *
     * @param type the type of the field
     * @param target the releases that must have them, and not warn of them
     * @return those that name one field, in the order of the grammar
     */
    public List<String> aggregationsOn(FieldType type, Target target) {
        return variantsOn(AGGREGATION, type, target);
    }

    private List<String> variantsOn(String container, FieldType type, Target target) {
        return definition(container) instanceof Definition.Container variants
                ? new QueryRoles(this).variantsOn(variants, type, target)
                : List.of();
    }

    /**
     * The names of all definitions.
     *
     * @return in the order of the files
     */
    public Set<String> definitions() {
        return definitions.keySet();
    }

    public Definition definition(String name) {
        Definition found = definitions.get(name);
        if (found == null) {
            throw new IllegalArgumentException("the grammar has no '" + name + "'");
        }
        return found;
    }
}
