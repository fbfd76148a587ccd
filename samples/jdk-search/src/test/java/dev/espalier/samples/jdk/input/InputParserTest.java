package dev.espalier.samples.jdk.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class InputParserTest {

    static Stream<Arguments> lines() {
        return Stream.of(
                arguments("blocking queue", new Question.Words("blocking queue")),
                arguments("  BlockingQueue ", new Question.Words("BlockingQueue")),
                arguments("what returns", new Question.Words("what returns")),
                arguments("iPhone case", new Question.Words("iPhone case")),
                arguments("lines()", new Question.MethodName("lines")),
                arguments("readAllLines", new Question.MethodName("readAllLines")),
                arguments("readAllLines()", new Question.MethodName("readAllLines")),
                arguments("concurrentha*", new Question.TypeAhead("concurrentha")),
                arguments("Map.E*", new Question.TypeAhead("Map.E")),
                arguments("returns Stream takes Path", shape("Stream", List.of("Path"), List.of())),
                arguments("returns Stream, takes Path", shape("Stream", List.of("Path"), List.of())),
                arguments("takes Path returns Stream", shape("Stream", List.of("Path"), List.of())),
                arguments("returns byte[]", shape("byte[]", List.of(), List.of())),
                arguments("takes Map.Entry int[][]", shape(null, List.of("Map.Entry", "int[][]"), List.of())),
                arguments("takes String, int takes long", shape(null, List.of("String", "int", "long"), List.of())),
                arguments(
                        "returns void throws IOException TimeoutException",
                        shape("void", List.of(), List.of("IOException", "TimeoutException"))),
                arguments(":help", Command.HELP),
                arguments("?", Command.HELP),
                arguments(":q", Command.QUIT));
    }

    private static Input shape(String returnType, List<String> parameterTypes, List<String> exceptions) {
        return new Question.MethodShape(Optional.ofNullable(returnType), parameterTypes, exceptions);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void understands(String line, Input input) {
        assertEquals(input, InputParser.parse(line));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                       | nothing to search for; give words such as: blocking queue",
                "'  '                     | nothing to search for; give words such as: blocking queue",
                "???                      | no word in \"???\"; give words such as: blocking queue",
                ":wq                      | unknown command :wq; there are :help and :q",
                "*                        | before the * stands the beginning of one name, such as: concurrentha*",
                "hash map*                | before the * stands the beginning of one name, such as: concurrentha*",
                "returns                  | a type must follow \"returns\", as in: returns Stream takes Path",
                "returns takes Path       | a type must follow \"returns\", as in: returns Stream takes Path",
                "takes Path throws        | a type must follow \"throws\", as in: returns Stream takes Path",
                "returns int long         | a method returns one type, not int and long; as in: returns Stream takes Path",
                "returns Stream<Path>     | \"Stream<Path>\" is not the simple name of a type, without type arguments, "
                        + "as in: returns Stream takes Path",
                "takes String...          | \"String...\" is not the simple name of a type, without type arguments, "
                        + "as in: returns Stream takes Path"
            })
    void refusesAndSaysWhatWouldDo(String line, String message) {
        InputException refusal = assertThrows(InputException.class, () -> InputParser.parse(line));
        assertEquals(message, refusal.getMessage());
    }
}
