package dev.espalier.schema.query.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The grammar has the words that the specifications of the servers have, as their Java clients are generated from them: a
 * word that one of them has alone is listed with its reason in {@link ClientGaps}.
 */
class ClientComparisonTest {

    private static final QueryGrammar GRAMMAR = QueryGrammar.load();

    static Stream<Client> clients() {
        return Stream.of(Client.elasticsearch8(), Client.elasticsearch9(), Client.opensearch());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("clients")
    void haveTheSameWords(Client client) {
        Set<String> differences = ClientTypes.of(GRAMMAR, client).stream()
                .flatMap(pair -> differences(client, pair))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals("", String.join("\n", ClientGaps.unexplained(client.release(), differences)));
    }

    private static Stream<String> differences(Client client, ClientTypes.Pair pair) {
        Set<String> theirs = client.names(pair.type()).orElseThrow().stream()
                .map(name -> ClientGaps.spelling(pair.name(), name))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        Set<String> ours = ours(client, pair.definition());
        return Stream.concat(
                ours.stream().filter(name -> !theirs.contains(name)).map(name -> pair.name() + " +" + name),
                theirs.stream().filter(name -> !ours.contains(name)).map(name -> pair.name() + " -" + name));
    }

    private static Set<String> ours(Client client, String name) {
        Definition definition = GRAMMAR.definition(name);
        if (definition instanceof Definition.Words words) {
            return words.values().entrySet().stream()
                    .filter(word -> word.getValue().availability().on(client.release()))
                    .map(word -> word.getKey().replace('-', '_').toLowerCase(java.util.Locale.ROOT))
                    .collect(Collectors.toSet());
        }
        Stream<List<Member>> members = definition instanceof Definition.Container container
                ? container.members().values().stream()
                : ((Definition.Parameters) definition).members().values().stream();
        return members.flatMap(List::stream)
                .filter(member -> member.presence().availability().on(client.release()))
                .filter(member -> !member.beside())
                .map(Member::name)
                .collect(Collectors.toSet());
    }
}
