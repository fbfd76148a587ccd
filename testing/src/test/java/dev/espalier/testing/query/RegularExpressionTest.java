package dev.espalier.testing.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import dev.espalier.testing.query.ValidBody.Part;
import dev.espalier.testing.query.Verdict.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The check of regular expressions refuses what servers refuse, and nothing else. */
@EverySearchServer
class RegularExpressionTest {

    private static final long SEED = 1;
    private static final int RANDOM = 40;

    /** Characters with a meaning, some of them only here and there, and some without; all mean the same to every server. */
    private static final String CHARACTERS = "ab12-|&()[]{}<>\"\\?*+.,^#@dwqZ9 ";

    private static final List<String> EXPRESSIONS = List.of(
            "",
            "ja(va)?|()",
            "(|a)",
            "(a|)",
            "a|",
            "[]",
            "[]a]",
            "[a-]",
            "[-a]",
            "[z-a]",
            "[\\d-z]",
            "[a-\\z]",
            "\\d+\\W",
            "\\bword\\b",
            "a\\",
            "a{2,}",
            "a{3,1}",
            "a{x}",
            "a{ 2}",
            "{2}",
            "<10-2>",
            "<1->",
            "<b>",
            "\"a",
            "a&",
            "^abc$",
            "(?i)abc",
            "a)",
            "a".repeat(1000),
            "a".repeat(1001));

    @Test
    void refusesWhatServersRefuse(SearchCluster cluster) {
        List<JsonTree> queries = Stream.concat(
                        expressions().map(JsonTree::of),
                        Stream.of("<b", "a&", "a(b").map(RegularExpressionTest::plain))
                .map(RegularExpressionTest::query)
                .toList();
        try (JudgingServer server = new JudgingServer(cluster)) {
            Checker checker = new Checker(server.release());
            List<Verdict> verdicts =
                    server.judge(queries.stream().map(Part.QUERY::search).toList());

            List<String> different = new ArrayList<>();
            for (int i = 0; i < queries.size(); i++) {
                boolean taken = verdicts.get(i).outcome() == Outcome.TAKEN;
                List<String> alarms = checker.alarms(Part.QUERY, queries.get(i));
                if (taken != alarms.isEmpty()) {
                    different.add(queries.get(i).compact() + " " + verdicts.get(i) + " " + alarms);
                }
            }
            assertEquals(List.of(), different);
        }
    }

    private static Stream<String> expressions() {
        Random random = new Random(SEED);
        Stream<String> drawn = Stream.generate(() -> random(random)).limit(RANDOM);
        return Stream.concat(EXPRESSIONS.stream(), drawn);
    }

    private static String random(Random random) {
        StringBuilder text = new StringBuilder();
        for (int length = 1 + random.nextInt(8); length > 0; length--) {
            text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return text.toString();
    }

    /** Without the optional operators. */
    private static JsonTree plain(String expression) {
        return new JsonObject(Map.of("value", JsonTree.of(expression), "flags", JsonTree.of("NONE")));
    }

    private static JsonTree query(JsonTree expression) {
        return new JsonObject(Map.of("regexp", new JsonObject(Map.of("tag", expression))));
    }
}
