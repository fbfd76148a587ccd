package dev.espalier.schema.query.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.schema.JsonDocument;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.ServerRelease;
import dev.espalier.schema.Target;
import dev.espalier.schema.query.CheckOptions;
import dev.espalier.schema.query.FieldIndex;
import dev.espalier.schema.query.QueryChecker;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The grammar takes search bodies that the servers take, and they say all that it has words for. */
class SearchCorpusTest {

    private static final Pattern DEFINITION = Pattern.compile("(?m)^(?:object|container) (\\w+)");
    private static final QueryGrammar GRAMMAR = QueryGrammar.load();

    @ParameterizedTest
    @ValueSource(strings = {"elasticsearch:8.19", "elasticsearch:9.4", "opensearch:2.19", "opensearch:3.8"})
    void takesWhatServersTake(String release) {
        ServerRelease server = ServerRelease.parse(release);
        QueryChecker checker = new QueryChecker(GRAMMAR, Target.of(server), FieldIndex.UNKNOWN, CheckOptions.STRICT);
        List<String> refused = SearchCorpus.of(server)
                .flatMap(body -> checker.check(JsonDocument.parse(body.json()), Root.SEARCH_BODY).stream()
                        .filter(finding -> !finding.kind().isWarning())
                        .map(finding -> body.place() + ": " + finding))
                .toList();
        assertEquals("", String.join("\n", refused));
    }

    @ParameterizedTest
    @ValueSource(strings = {"elasticsearch:8.19", "opensearch:2.19"})
    void hasEnoughOfThem(String release) {
        assertTrue(SearchCorpus.of(ServerRelease.parse(release)).count() >= 150);
    }

    @Test
    void saysAllThatTheGrammarHasWordsFor() {
        Set<String> said = SearchCorpus.bodies()
                .flatMap(body -> keys(JsonTree.parse(body.json())))
                .collect(Collectors.toSet());
        Set<String> unsaid = new TreeSet<>();
        definitions()
                .forEach(definition -> members(GRAMMAR.definition(definition))
                        .filter(member -> !said.contains(member.name()) && !isDeprecated(member))
                        .forEach(member -> unsaid.add(definition + "." + member.name())));
        assertEquals(Set.of(), unsaid);
    }

    /** What the two files define. */
    private static Stream<String> definitions() {
        return Stream.of("search.grammar", "aggregations.grammar")
                .flatMap(file -> DEFINITION.matcher(text(file)).results())
                .map(match -> match.group(1));
    }

    private static Stream<Member> members(Definition definition) {
        if (definition instanceof Definition.Container container) {
            return container.members().values().stream().flatMap(List::stream);
        }
        return definition instanceof Definition.Parameters parameters
                ? parameters.members().values().stream().flatMap(List::stream)
                : Stream.empty();
    }

    private static boolean isDeprecated(Member member) {
        return member.presence().availability().spans().values().stream().anyMatch(span -> span.deprecated() != null);
    }

    private static String text(String file) {
        try (InputStream stream = QueryGrammar.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> keys(JsonTree tree) {
        if (tree instanceof JsonObject object) {
            return object.members().entrySet().stream()
                    .flatMap(entry -> Stream.concat(Stream.of(entry.getKey()), keys(entry.getValue())));
        }
        return tree instanceof JsonArray array
                ? array.elements().stream().flatMap(SearchCorpusTest::keys)
                : Stream.empty();
    }
}
