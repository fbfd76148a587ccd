package dev.espalier.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.client.SearchClient;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated repositories send what their Javadoc says. */
class GeneratedRepositoryTest {

    private static final String JSON = "Sends {@code ";
    private static final Pattern METHOD = Pattern.compile("public [^(]*?(\\w+)\\(");

    private static StubServer server;
    private static SearchClient client;
    private static Compilation compilation;

    @BeforeAll
    static void compile() {
        Path input = Fixtures.module().resolve("src/test/resources/golden/queries/input");
        compilation = CompilerHarness.compiling().with("-parameters").compile(SourceText.allIn(input));
        server = new StubServer();
        client = SearchClient.connect(server.address());
    }

    @AfterAll
    static void close() {
        client.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Operators_Impl", "Combinations_Impl"})
    void sendTheDocumentedQuery(String implementation) throws ReflectiveOperationException {
        Object repository = repository(implementation);
        Map<String, String> documented = documented(implementation);

        List<Method> methods = Arrays.stream(repository.getClass().getDeclaredMethods())
                .filter(method -> method.getName().startsWith("findBy"))
                .sorted(Comparator.comparing(Method::getName))
                .toList();

        assertTrue(methods.size() > 5);
        for (Method method : methods) {
            Object[] arguments = Arrays.stream(method.getParameters())
                    .map(SampleArguments::of)
                    .toArray();
            String expected = bound(documented.get(method.getName()), method.getParameters(), arguments);
            method.setAccessible(true);
            method.invoke(repository, arguments);
            JsonObject body = (JsonObject) JsonTree.parse(server.lastBody());
            assertEquals(JsonTree.parse(expected), body.get("query"), method.getName());
        }
    }

    @Test
    void refuseNullWithTheNameOfTheParameter() throws ReflectiveOperationException {
        Object repository = repository("Operators_Impl");
        Method method = repository.getClass().getDeclaredMethod("findByTags", String.class);
        method.setAccessible(true);

        Throwable thrown = assertThrows(
                        InvocationTargetException.class, () -> method.invoke(repository, new Object[] {null}))
                .getCause();

        assertInstanceOf(NullPointerException.class, thrown);
        assertTrue(thrown.getMessage().contains("tag"), thrown.getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            findByTagsLike         | j_v%   | j?v*
            findByTagsLike         | 5*%    | 5\\**
            findByTagsWildcard     | j?v*   | j?v*
            findByTagsContaining   | 5*%    | *5\\*%*
            """)
    void takeOnlyTheSignsOfTheOperatorForPatterns(String name, String argument, String pattern)
            throws ReflectiveOperationException {
        Object repository = repository("Operators_Impl");
        Method method = repository.getClass().getDeclaredMethod(name, String.class);
        method.setAccessible(true);

        method.invoke(repository, argument);

        String expected = "{\"bool\":{\"filter\":[{\"wildcard\":{\"tags\":"
                + JsonTree.of(pattern).compact() + "}}]}}";
        assertEquals(JsonTree.parse(expected), ((JsonObject) JsonTree.parse(server.lastBody())).get("query"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"findByTags", "findByTagsOrLevelAndWords"})
    void leaveOutConditionsOnNull(String name) throws ReflectiveOperationException {
        Object repository = repository("Combinations_Impl");
        Method method = Arrays.stream(repository.getClass().getDeclaredMethods())
                .filter(candidate -> candidate.getName().equals(name))
                .findFirst()
                .orElseThrow();
        method.setAccessible(true);

        method.invoke(repository, new Object[method.getParameterCount()]);

        assertEquals(null, ((JsonObject) JsonTree.parse(server.lastBody())).get("query"));
    }

    private static Object repository(String implementation) throws ReflectiveOperationException {
        Constructor<?> constructor = new CompiledClasses(compilation.classes())
                .loadClass("com.acme." + implementation)
                .getDeclaredConstructor(SearchClient.class);
        constructor.setAccessible(true);
        return constructor.newInstance(client);
    }

    /** The JSON in the Javadoc of each method. */
    private static Map<String, String> documented(String implementation) {
        String source = compilation
                .generated()
                .get("com/acme/" + implementation + ".java")
                .replaceAll("\n {5}\\* ", "");
        Map<String, String> documented = new TreeMap<>();
        for (int at = source.indexOf(JSON); at >= 0; at = source.indexOf(JSON, at + 1)) {
            Matcher method = METHOD.matcher(source);
            assertTrue(method.find(at));
            documented.put(method.group(1), balanced(source.substring(at + JSON.length())));
        }
        return documented;
    }

    private static String balanced(String text) {
        int depth = 0;
        int end = 0;
        do {
            char c = text.charAt(end++);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        } while (depth > 0);
        return text.substring(0, end);
    }

    private static String bound(String json, Parameter[] parameters, Object[] arguments) {
        String bound = json;
        for (int i = 0; i < arguments.length; i++) {
            bound = bound.replace("\":" + parameters[i].getName() + "\"", SampleArguments.json(arguments[i]));
        }
        return bound;
    }
}
