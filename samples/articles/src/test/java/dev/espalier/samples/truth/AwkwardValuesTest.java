package dev.espalier.samples.truth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.client.SearchClient;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.RequiresFeature;
import dev.espalier.testing.SearchCluster;
import dev.espalier.testing.SearchServerKind;
import dev.espalier.testing.ServerFeature;
import dev.espalier.transport.error.ResponseException;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Values that mean something in some query language are plain values in query methods: each operator finds what the same
 * comparison in Java finds, on each server and in each kind of field.
 */
@EverySearchServer
class AwkwardValuesTest {

    private static final List<String> VALUES = List.of(
            "",
            " ",
            " a",
            "a",
            "A",
            "ab",
            "\"",
            "'a'",
            "AND",
            "a AND b",
            "NOT a",
            "*",
            "a*",
            "?",
            "a\\b",
            "\\",
            "\\*",
            "%",
            "a_",
            "(a|b)[c]{1}",
            "/a/",
            "<1-2>&~1@#",
            ":value",
            "?0",
            "{\"match_all\":{}}",
            "\n\t",
            "\u00e4\u00df",
            "\u00c4\u00df",
            "\u00c9t\u00e9 \"<*>~\"",
            "\u00e9T\u00c9 \"<*>~\"",
            "\uD83C\uDF50",
            "\uD83C\uDF50\uD83C\uDF50",
            "null",
            "a" + "\uD83C\uDF50 *".repeat(2000));

    /** What the longest text is asked for by: servers take seconds for some patterns of ten thousand characters. */
    private static final Set<String> FOR_LONG_TEXTS = Set.of(
            "findByKey",
            "findByKeyNotIn",
            "findByKeyIgnoreCase",
            "findByKeyStartingWith",
            "findByKeyEndingWith",
            "findByKeyContainingIgnoreCase",
            "findByKeyLike",
            "findByKeyRegex",
            "findByKeyFuzzy",
            "findBySmallFuzzy",
            "findByKeyLessThan",
            "findByWordsNotContaining",
            "findByPartsKeyStartingWith",
            "findBySmallWildcard",
            "findByMaskStartingWith",
            "stated",
            "statedNot");

    /** Answers of the servers are alike where fields are of one type: the others are asked by some operators of each kind. */
    private static final List<TextOperator> SOME = TextOperator.named(
            List.of("", "NotIn", "StartingWith", "NotContaining", "Like", "WildcardIgnoreCase", "LessThan"));

    @TempDir
    static Path output;

    private static final Map<String, TextOperator> METHODS = new TreeMap<>();
    private static CompiledRepository texts;
    private static CompiledRepository patterns;

    @BeforeAll
    static void compile() {
        List<String> methods = new ArrayList<>(List.of("""
                    @Query("{\\"term\\": {\\"key\\": \\":value\\"}}")
                    List<Text.Found> stated(String value);
                    @Query("{\\"bool\\": {\\"must_not\\": {\\"terms\\": {\\"words.raw\\": \\"?0\\"}}}}")
                    List<Text.Found> statedNot(Collection<String> values);
                    List<Text.Found> findByWordsMatches(String value);
                    List<Text.Found> findByWordsMatchesAll(String value);
                    List<Text.Found> findByWordsMatchesPhrase(String value);
                    List<Text.Found> findByWordsMatchesPrefix(String value);
                    List<Text.Found> findByWordsFuzzy(String value);
                """));
        TextOperator.ALL.forEach(operator -> {
            methods.add(method("Text", "Key", operator));
            methods.add(method("Text", "Small", operator.spelled(TextModel::small)));
        });
        SOME.forEach(operator -> {
            methods.add(method("Text", "Words", operator));
            methods.add(method("Text", "PartsKey", operator));
        });
        METHODS.put("stated", METHODS.get("findByKey"));
        METHODS.put("statedNot", METHODS.get("findByKeyNotIn"));
        texts = new CompiledRepository("Texts", Text.class, "Integer", methods, output.resolve("texts"));
        patterns = new CompiledRepository(
                "Patterns",
                PatternText.class,
                "Integer",
                TextOperator.ALL.stream()
                        .filter(operator -> !operator.name().matches("Fuzzy|Between|(Less|Greater).*"))
                        .map(operator -> method("PatternText", "Mask", operator))
                        .toList(),
                output.resolve("patterns"));
    }

    private static String method(String document, String property, TextOperator operator) {
        String name = "findBy" + property + operator.name();
        METHODS.put(name, operator);
        return "    List<" + document + ".Found> " + name + "(" + operator.parameters() + ");\n";
    }

    @AfterAll
    static void close() throws IOException {
        texts.close();
        patterns.close();
    }

    @Test
    void areValuesLikeOthers(SearchCluster cluster) throws ReflectiveOperationException {
        try (SearchClient client = SearchClient.connect(cluster.address(0).toString())) {
            hold(client, Text_.DOCUMENT, id -> Text.of(id, VALUES.get(id)));
            assertMeansWhatJavaMeans(texts.over(client), Text.Found::id, (operator, text) -> operator.isAskedFor(text));
        }
    }

    @Test
    @RequiresFeature(ServerFeature.WILDCARD_FIELD)
    void areValuesLikeOthersInFieldsForPatterns(SearchCluster cluster) throws ReflectiveOperationException {
        try (SearchClient client = SearchClient.connect(cluster.address(0).toString())) {
            hold(client, PatternText_.DOCUMENT, id -> new PatternText(id, VALUES.get(id)));
            assertMeansWhatJavaMeans(
                    patterns.over(client),
                    PatternText.Found::id,
                    (operator, text) -> isUnderstood(operator, text, cluster.kind()));
        }
    }

    /** In fields for patterns: what {@code WildcardPath} tells of OpenSearch. */
    private static boolean isUnderstood(TextOperator operator, String text, SearchServerKind kind) {
        if (operator.name().startsWith("Regex")) {
            return kind != SearchServerKind.OPENSEARCH_2 && text.chars().allMatch(Character::isLetterOrDigit);
        }
        if (kind != SearchServerKind.OPENSEARCH_2) {
            return true;
        }
        return Set.of("", "Not", "In", "NotIn").contains(operator.name())
                ? !text.matches("[*?]+|(?s).*\\\\[*?].*")
                : text.chars().noneMatch(c -> c == '*' || c == '?' || c == '\\');
    }

    private static <F> void assertMeansWhatJavaMeans(
            Object repository, ToIntFunction<F> id, BiPredicate<TextOperator, String> asked)
            throws ReflectiveOperationException {
        List<String> wrong = new ArrayList<>();
        for (Method method : repository.getClass().getDeclaredMethods()) {
            TextOperator operator = METHODS.get(method.getName());
            for (String text : operator == null ? List.<String>of() : VALUES) {
                boolean isLong = text.length() > 1000;
                if (!asked.test(operator, text) || (isLong && !FOR_LONG_TEXTS.contains(method.getName()))) {
                    continue;
                }
                SortedSet<Integer> expected = IntStream.range(0, VALUES.size())
                        .filter(i -> operator.holds().test(VALUES.get(i), text))
                        .boxed()
                        .collect(Collectors.toCollection(TreeSet::new));
                String found = ask(method, repository, operator.argument().apply(text), id);
                boolean refused = isLong && operator.isLimited() && found.startsWith("refused");
                if (!expected.toString().equals(found) && !refused) {
                    wrong.add(method.getName() + "(" + start(text) + "): expected " + expected + ", found " + found);
                }
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void areWordsOrNothingInFullText(SearchCluster cluster) throws ReflectiveOperationException {
        try (SearchClient client = SearchClient.connect(cluster.address(0).toString())) {
            hold(client, Text_.DOCUMENT, id -> Text.of(id, VALUES.get(id)));
            Object repository = texts.over(client);
            for (String operator : List.of("Matches", "MatchesAll", "MatchesPhrase", "MatchesPrefix", "Fuzzy")) {
                Method method = repository.getClass().getDeclaredMethod("findByWords" + operator, String.class);
                for (int id = 0; id < VALUES.size(); id++) {
                    String value = VALUES.get(id);
                    boolean hasWord = value.codePoints().anyMatch(Character::isLetterOrDigit);
                    boolean isLong = value.length() > 1000;
                    if (isLong && operator.equals("Fuzzy")) {
                        String refusal = ask(method, repository, value, Text.Found::id);
                        assertTrue(refusal.contains("has 1000 characters at most"), refusal);
                    } else if (!isLong) {
                        String found = ask(method, repository, value, Text.Found::id);
                        assertTrue(
                                hasWord
                                        ? List.of(found.split("\\D+")).contains(Integer.toString(id))
                                        : found.startsWith("["),
                                operator + " " + value + ": " + found);
                    }
                }
            }
        }
    }

    private static <T> void hold(SearchClient client, DocumentType<T, Integer> type, IntFunction<T> document) {
        client.indexes().delete(type);
        client.indexes().ensure(type);
        client.documents(type)
                .saveAll(IntStream.range(0, VALUES.size()).mapToObj(document).toList())
                .orThrow();
        client.documents(type).refresh();
    }

    /** The ids of what is found, or that the question is refused. */
    @SuppressWarnings("unchecked")
    private static <F> String ask(Method method, Object repository, Object argument, ToIntFunction<F> id)
            throws ReflectiveOperationException {
        try {
            Object[] arguments = argument instanceof Object[] several ? several : new Object[] {argument};
            return ((Collection<F>) method.invoke(repository, arguments))
                    .stream()
                            .map(id::applyAsInt)
                            .collect(Collectors.toCollection(TreeSet::new))
                            .toString();
        } catch (InvocationTargetException e) {
            boolean bad = e.getCause() instanceof ResponseException answer && answer.status() == 400;
            return (bad || e.getCause() instanceof IllegalArgumentException ? "refused: " : "failed: ") + e.getCause();
        }
    }

    private static String start(String text) {
        return text.length() > 30 ? text.substring(0, 30) + "..." : text;
    }
}
