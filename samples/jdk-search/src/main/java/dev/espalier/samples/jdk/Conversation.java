package dev.espalier.samples.jdk;

import dev.espalier.samples.jdk.api.ApiTypeRepository;
import dev.espalier.samples.jdk.input.Command;
import dev.espalier.samples.jdk.input.Input;
import dev.espalier.samples.jdk.input.InputException;
import dev.espalier.samples.jdk.input.InputParser;
import dev.espalier.samples.jdk.input.Question;
import dev.espalier.samples.jdk.search.Answers;
import dev.espalier.samples.jdk.search.Overview;
import dev.espalier.samples.jdk.terminal.Columns;
import dev.espalier.samples.jdk.terminal.Terminal;
import dev.espalier.transport.error.ClientException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Questions and answers. */
final class Conversation {

    private static final List<Question> EXAMPLES = List.of(
            new Question.Words("blocking queue"),
            new Question.MethodShape(Optional.of("Stream"), List.of("Path"), List.of()),
            new Question.TypeAhead("concurrentha"));

    private static final List<String> HELP = new Columns()
            .row("blocking queue", "types by the words of their names")
            .row("returns Stream takes Path", "methods by their shape; also: throws IOException")
            .row("readAllLines or lines()", "methods by their name")
            .row("concurrentha*", "types by the beginning of their names")
            .row(":q", "quit")
            .lines();

    private final Answers answers;
    private final Overview overview;
    private final Terminal terminal;

    Conversation(ApiTypeRepository types, Terminal terminal) {
        this.answers = new Answers(types);
        this.overview = new Overview(types);
        this.terminal = terminal;
    }

    /** Answers one question. */
    void answer(Question question) {
        answers.to(question).print(terminal.out());
    }

    /** Shows what can be asked, and what else the index knows. */
    void showExamples() {
        EXAMPLES.forEach(this::answer);
        overview.facets().print(terminal.out());
        overview.forRemoval().print(terminal.out());
        overview.everything().print(terminal.out());
    }

    /** Answers whoever sits at the terminal until he has enough; at once if nobody does. */
    void untilQuit() {
        if (!terminal.interactive()) {
            return;
        }
        help();
        boolean goOn = true;
        while (goOn) {
            terminal.out().print("\n" + Answers.PROMPT);
            terminal.out().flush();
            goOn = react(readLine());
        }
    }

    private boolean react(@Nullable String line) {
        if (line == null) {
            return false;
        }
        try {
            Input input = InputParser.parse(line);
            if (input instanceof Question question) {
                answers.to(question).printReply(terminal.out());
            } else if (input == Command.HELP) {
                help();
            }
            return input != Command.QUIT;
        } catch (InputException nonsense) {
            terminal.out().println(nonsense.getMessage());
            return true;
        } catch (ClientException failure) {
            terminal.out().println(FailureMessage.of(failure));
            return true;
        }
    }

    private void help() {
        terminal.out().println();
        HELP.forEach(terminal.out()::println);
    }

    private @Nullable String readLine() {
        try {
            return terminal.in().readLine();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
