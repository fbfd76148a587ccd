package dev.espalier.samples.jdk.input;

import java.util.List;
import java.util.Set;

/** Understands a line. Without a keyword, an asterisk or a colon it is words. */
public final class InputParser {

    private static final Set<String> HELP = Set.of(":h", ":help", ":?", "?");
    private static final Set<String> QUIT = Set.of(":q", ":quit", ":exit");

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
