package dev.espalier.samples.truth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.espalier.client.SearchClient;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import dev.espalier.transport.error.ResponseException;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
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
            "a b",
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
            "\\",
            "a\\b",
            "\\*",
            "%",
            "_",
            "(a|b)[c]{1}",
            "/a/",
            "~1",
            "a:b",
            ":value",
            "?0",
            "{\"match_all\":{}}",
            "\n\t",
            "\u00e4\u0130\u00df",
            "\uD83C\uDF50",
            "\uD83C\uDF50\uD83C\uDF50",
            "null",
            "a" + "\uD83C\uDF50 *".repeat(2000));

    /** What the value of a document and the argument must be to each other, by the operator in the name. */
    private static final Map<String, BiPredicate<String, String>> OPERATORS = Map.ofEntries(
            Map.entry("", String::equals),
            Map.entry("Not", (value, argument) -> !value.equals(argument)),
            Map.entry("In", String::equals),
            Map.entry("NotIn", (value, argument) -> !value.equals(argument)),
            Map.entry("StartingWith", String::startsWith),
            Map.entry("EndingWith", String::endsWith),
            Map.entry("Containing", String::contains),
            Map.entry("NotContaining", (value, argument) -> !value.contains(argument)),
            Map.entry("LessThan", (value, argument) -> compare(value, argument) < 0),
            Map.entry("GreaterThanEqual", (value, argument) -> compare(value, argument) >= 0));

    private static final List<String> FIELDS = List.of("Key", "Words", "PartsKey");

    @TempDir
    static Path output;

    private static final Map<String, BiPredicate<String, String>> METHODS = new TreeMap<>();
    private static CompiledRepository compiled;

    @BeforeAll
    static void compile() {
        List<String> methods = new ArrayList<>(List.of("""
                    @Query("{\\"term\\": {\\"key\\": \\":value\\"}}")
                    List<Text.Found> stated(String value);
                    @Query("{\\"bool\\": {\\"must_not\\": {\\"terms\\": {\\"words.raw\\": \\"?0\\"}}}}")
                    List<Text.Found> statedNot(Collection<String> values);
                    List<Text.Found> findByWordsMatchesPhrase(String value);
                """));
        METHODS.put("stated", String::equals);
        METHODS.put("statedNot", (value, argument) -> !value.equals(argument));
        for (String field : FIELDS) {
            OPERATORS.forEach((operator, holds) -> {
                String name = "findBy" + field + operator;
                String type = operator.endsWith("In") ? "Collection<String>" : "String";
                methods.add("    List<Text.Found> " + name + "(" + type + " value);\n");
                METHODS.put(name, holds);
            });
        }
        compiled = new CompiledRepository("Texts", Text.class, "Integer", methods, output);
    }

    @AfterAll
    static void close() throws IOException {
        compiled.close();
    }

    @Test
    void areValuesLikeOthers(SearchCluster cluster) throws ReflectiveOperationException {
        try (SearchClient client = SearchClient.connect(cluster.address(0).toString())) {
            hold(client);
            Object repository = compiled.over(client);

            List<String> wrong = new ArrayList<>();
            for (Method method : repository.getClass().getDeclaredMethods()) {
                BiPredicate<String, String> holds = METHODS.get(method.getName());
                for (String argument : holds == null ? List.<String>of() : VALUES) {
                    SortedSet<Integer> expected = IntStream.range(0, VALUES.size())
                            .filter(id -> holds.test(VALUES.get(id), argument))
                            .boxed()
                            .collect(Collectors.toCollection(TreeSet::new));
                    SortedSet<Integer> found = mayBeRefused(method, argument)
                            ? askOrRefuse(method, repository, argument, expected)
                            : ask(method, repository, argument);
                    if (!expected.equals(found)) {
                        wrong.add(method.getName() + "(" + start(argument) + "): expected " + expected + ", found "
                                + found);
                    }
                }
            }
            assertEquals(List.of(), wrong);
        }
    }

    @Test
    void areWordsOrNothingInFullText(SearchCluster cluster) throws ReflectiveOperationException {
        try (SearchClient client = SearchClient.connect(cluster.address(0).toString())) {
            hold(client);
            Object repository = compiled.over(client);
            Method method = repository.getClass().getDeclaredMethod("findByWordsMatchesPhrase", String.class);
            for (int id = 0; id < VALUES.size(); id++) {
                String value = VALUES.get(id).toLowerCase(Locale.ROOT);
                boolean hasWord = value.codePoints().anyMatch(Character::isLetterOrDigit);
                SortedSet<Integer> found = ask(method, repository, VALUES.get(id));
                if (hasWord && value.length() < 100) {
                    assertEquals(true, found.contains(id), start(value) + ": " + found);
                }
            }
        }
    }

    private static void hold(SearchClient client) {
        client.indexes().delete(Text_.DOCUMENT);
        client.indexes().ensure(Text_.DOCUMENT);
        List<Text> texts = IntStream.range(0, VALUES.size())
                .mapToObj(id -> Text.of(id, VALUES.get(id)))
                .toList();
        client.documents(Text_.DOCUMENT).saveAll(texts).orThrow();
        client.documents(Text_.DOCUMENT).refresh();
    }

    private static SortedSet<Integer> ask(Method method, Object repository, String argument)
            throws ReflectiveOperationException {
        Parameter parameter = method.getParameters()[0];
        Object passed = parameter.getType() == String.class ? argument : List.of(argument);
        Collection<?> found = (Collection<?>) method.invoke(repository, passed);
        return found.stream().map(text -> ((Text.Found) text).id()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Servers refuse long patterns and long bounds of texts, each its own; none finds something else instead. */
    private static boolean mayBeRefused(Method method, String argument) {
        return argument.length() > 1000
                && method.getName().matches(".*(StartingWith|EndingWith|Containing|LessThan|GreaterThanEqual)");
    }

    private static SortedSet<Integer> askOrRefuse(
            Method method, Object repository, String argument, SortedSet<Integer> expected)
            throws ReflectiveOperationException {
        try {
            return ask(method, repository, argument);
        } catch (InvocationTargetException e) {
            assertEquals(
                    400, assertInstanceOf(ResponseException.class, e.getCause()).status());
            return expected;
        }
    }

    /** As servers order keywords: by code points, not by the units of Java. */
    private static int compare(String one, String other) {
        return Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());
    }

    private static String start(String text) {
        return text.length() > 30 ? text.substring(0, 30) + "..." : text;
    }
}
