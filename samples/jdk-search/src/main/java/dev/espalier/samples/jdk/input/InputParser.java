package dev.espalier.samples.jdk.input;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands a line. What is nothing else is words. */
public final class InputParser {

    private static final Set<String> HELP = Set.of(":h", ":help", ":?", "?");
    private static final Set<String> QUIT = Set.of(":q", ":quit", ":exit");

    /** A name with parentheses, or one that begins small and goes on in capitals. */
    private static final Pattern METHOD_NAME = Pattern.compile("(?=.*\\(\\)|\\p{Ll}\\w*\\p{Lu})(\\w+)(?:\\(\\))?");

    private InputParser() {}

    /**
     * Parses a line.
     *
     * @param line the line, without its end
     * @return what it asks for
     * @throws InputException if it asks for nothing that could be found
     */
    public static Input parse(String line) {
        String text = line.strip();
        if (text.isEmpty()) {
            throw new InputException("nothing to search for; give words such as: blocking queue");
        }
        if (HELP.contains(text)) {
            return Command.HELP;
        }
        if (QUIT.contains(text)) {
            return Command.QUIT;
        }
        if (text.startsWith(":")) {
            throw new InputException("unknown command " + text + "; there are :help and :q");
        }
        if (text.endsWith("*")) {
            return typeAhead(text.substring(0, text.length() - 1));
        }
        List<String> tokens = List.of(text.split("[\\s,]+"));
        if (MethodShapeParser.startsShape(tokens)) {
            return MethodShapeParser.parse(tokens);
        }
        Matcher methodName = METHOD_NAME.matcher(text);
        if (methodName.matches()) {
            return new Question.MethodName(methodName.group(1));
        }
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new InputException("no word in \"" + text + "\"; give words such as: blocking queue");
        }
        return new Question.Words(text);
    }

    private static Question typeAhead(String prefix) {
        if (prefix.isEmpty() || !prefix.codePoints().allMatch(c -> Character.isJavaIdentifierPart(c) || c == '.')) {
            throw new InputException("before the * stands the beginning of one name, such as: concurrentha*");
        }
        return new Question.TypeAhead(prefix);
    }
}
