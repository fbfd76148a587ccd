package dev.espalier.samples.jdk;

import dev.espalier.samples.jdk.api.ApiTypeRepository;
import dev.espalier.samples.jdk.api.ApiTypeRepository_Impl;
import dev.espalier.samples.jdk.catalog.Catalog;
import dev.espalier.samples.jdk.terminal.Figures;
import dev.espalier.samples.jdk.terminal.Steps;
import dev.espalier.samples.jdk.terminal.Terminal;
import dev.espalier.transport.request.Credentials;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The program: fills an index, shows some searches, and answers questions if somebody is there to ask. */
final class JdkSearch {

    private static final int SUCCESS = 0;
    private static final int FAILURE = 1;
    private static final int USAGE = 2;

    private final Terminal terminal;
    private final Map<String, String> environment;
    private final Supplier<Catalog> catalogs;

    /**
     * A program that has done nothing yet.
     *
     * @param environment the environment variables, which hold the secrets
     * @param catalogs reads what is to be searched
     */
    JdkSearch(Terminal terminal, Map<String, String> environment, Supplier<Catalog> catalogs) {
        this.terminal = terminal;
        this.environment = environment;
        this.catalogs = catalogs;
    }

    /** Runs to the end and returns the exit code. What goes wrong is told in one line. */
    int run(String... arguments) {
        try {
            return run(Options.parse(arguments));
        } catch (UsageException nonsense) {
            complain(nonsense.getMessage() + "; --help lists the options");
            return USAGE;
        }
    }

    private int run(Options options) {
        if (options.help()) {
            terminal.out().print(options.usage());
            return SUCCESS;
        }
        Optional<Credentials> login = Login.of(options, environment, terminal);
        try {
            search(options, login);
            return SUCCESS;
        } catch (RuntimeException failure) {
            complain(FailureMessage.of(failure));
            if (options.stacktrace()) {
                failure.printStackTrace(terminal.err());
            }
            return FAILURE;
        }
    }

    private void complain(String message) {
        terminal.err().println("jdk-search: " + message);
    }

    private void search(Options options, Optional<Credentials> login) {
        Steps steps = new Steps(terminal.out(), terminal.interactive());
        try (Server server = steps.run("Server", () -> Server.open(options.addresses(), login), Server::description)) {
            Catalog catalog = steps.run("API", catalogs, JdkSearch::describe);
            ApiTypeRepository types = new ApiTypeRepository_Impl(server.client());
            new Loader(server.client(), types, terminal, steps).load(catalog);
            Conversation conversation = new Conversation(types, terminal);
            if (options.question().isPresent()) {
                conversation.answer(options.question().get());
            } else {
                conversation.showExamples();
                conversation.untilQuit();
            }
        }
    }

    private static String describe(Catalog catalog) {
        String version =
                Runtime.version().version().stream().map(String::valueOf).collect(Collectors.joining("."));
        return "Java " + version + ": "
                + Figures.count(catalog.types().size(), "type") + " with "
                + Figures.count(catalog.methodCount(), "method") + " in "
                + Figures.count(catalog.moduleCount(), "module");
    }
}
