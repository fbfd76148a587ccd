package dev.espalier.samples.jdk;

import dev.espalier.samples.jdk.input.InputException;
import dev.espalier.samples.jdk.input.InputParser;
import dev.espalier.samples.jdk.input.Question;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The arguments of the program. No secret is among them: other users of a machine can read command lines. */
@Command(
        name = "jdk-search",
        sortOptions = false,
        sortSynopsis = false,
        description = {
            "Puts the API of the JDK that it runs on into an index, and searches it.",
            "Without --address it starts a node of its own, and stops it at the end.",
            ""
        })
final class Options {

    /** The environment variable that holds the password of {@code --user}. */
    static final String PASSWORD_VARIABLE = "ESPALIER_PASSWORD";

    /** The environment variable that holds the key of {@code --api-key}. */
    static final String API_KEY_VARIABLE = "ESPALIER_API_KEY";

    @Option(
            names = "--address",
            paramLabel = "<url>",
            description =
                    "A node of an Elasticsearch or OpenSearch cluster, such as http://localhost:9200. Repeatable.")
    private List<String> addresses = List.of();

    @Option(
            names = "--user",
            paramLabel = "<name>",
            description = "Log in. The password is in the variable " + PASSWORD_VARIABLE + ", or is asked for.")
    private @Nullable String user;

    @Option(names = "--api-key", description = "Log in with the key in the variable " + API_KEY_VARIABLE + ".")
    private boolean apiKey;

    @Option(
            names = "--query",
            paramLabel = "<line>",
            description = "Answer one line, such as \"blocking queue\" or \"returns Stream takes Path\", and exit.")
    private @Nullable String query;

    @Option(names = "--stacktrace", description = "Show where a failure comes from.")
    private boolean stacktrace;

    @Option(names = "--help", usageHelp = true, description = "Show this.")
    private boolean help;

    private @Nullable Question question;

    /**
     * Parses the arguments.
     *
     * @throws UsageException if they make no sense
     */
    static Options parse(String... arguments) {
        Options options = new Options();
        try {
            new CommandLine(options).parseArgs(arguments);
        } catch (ParameterException nonsense) {
            throw new UsageException(nonsense);
        }
        if (!options.help) {
            options.check();
        }
        return options;
    }

    private void check() {
        for (String address : addresses) {
            if (!isAddress(address)) {
                throw new UsageException("--address " + address + " is not like http://localhost:9200");
            }
        }
        if (addresses.isEmpty() && (user != null || apiKey)) {
            throw new UsageException("--user and --api-key need an --address to log in at");
        }
        if (user != null && apiKey) {
            throw new UsageException("give either --user or --api-key");
        }
        if (query != null) {
            question = question(query);
        }
    }

    private static Question question(String line) {
        try {
            if (InputParser.parse(line) instanceof Question question) {
                return question;
            }
            throw new UsageException("--query takes a question, not a command: " + line.strip());
        } catch (InputException nonsense) {
            throw new UsageException("--query: " + nonsense.getMessage());
        }
    }

    private static boolean isAddress(String address) {
        try {
            URI uri = URI.create(address);
            return List.of("http", "https").contains(String.valueOf(uri.getScheme())) && uri.getHost() != null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    String usage() {
        return new CommandLine(this).getUsageMessage();
    }

    List<String> addresses() {
        return List.copyOf(addresses);
    }

    Optional<String> user() {
        return Optional.ofNullable(user);
    }

    boolean apiKey() {
        return apiKey;
    }

    Optional<Question> question() {
        return Optional.ofNullable(question);
    }

    boolean stacktrace() {
        return stacktrace;
    }

    boolean help() {
        return help;
    }
}
