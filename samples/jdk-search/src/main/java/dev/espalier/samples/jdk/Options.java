package dev.espalier.samples.jdk;

import dev.espalier.samples.jdk.input.Input;
import dev.espalier.samples.jdk.input.InputException;
import dev.espalier.samples.jdk.input.InputParser;
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

    private @Nullable Input input;

    /**
     * Parses the arguments.
     *
     * @throws ParameterException if they make no sense; the message is one line
     */
    static Options parse(String... arguments) {
        Options options = new Options();
        CommandLine commandLine = new CommandLine(options);
        commandLine.parseArgs(arguments);
        if (!options.help) {
            options.check(commandLine);
        }
        return options;
    }

    private void check(CommandLine commandLine) {
        for (String address : addresses) {
            if (!isAddress(address)) {
                throw new ParameterException(
                        commandLine,
                        "--address " + address + " is not like http://localhost:9200 or https://host:9200");
            }
        }
        if (addresses.isEmpty() && (user != null || apiKey)) {
            throw new ParameterException(commandLine, "--user and --api-key need an --address to log in at");
        }
        if (user != null && apiKey) {
            throw new ParameterException(commandLine, "give either --user or --api-key");
        }
        if (query != null) {
            try {
                input = InputParser.parse(query);
            } catch (InputException nonsense) {
                throw new ParameterException(commandLine, "--query: " + nonsense.getMessage(), nonsense);
            }
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

    Optional<Input> input() {
        return Optional.ofNullable(input);
    }

    boolean stacktrace() {
        return stacktrace;
    }

    boolean help() {
        return help;
    }
}
