package dev.espalier.testing;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The servers to which a run of tests is limited.
 *
 * @param servers those that may run
 * @param origin what names them, for messages
 */
record ChosenServers(Set<SearchServerKind> servers, String origin) {

    /** The system property with their names. */
    static final String PROPERTY = "espalier.testing.servers";

    /** The environment variable with their names, which counts where the property is not set. */
    static final String VARIABLE = "ESPALIER_TESTING_SERVERS";

    /**
     * Reads their names, divided by commas; nothing, or nothing but blanks, stands for every server.
     *
     * @throws IllegalArgumentException if one is no server's name
     */
    static ChosenServers of(Properties properties, Map<String, String> environment) {
        String property = properties.getProperty(PROPERTY);
        String names = property != null ? property : environment.getOrDefault(VARIABLE, "");
        String source = property != null ? "system property " + PROPERTY : "environment variable " + VARIABLE;
        String origin = "the " + source + " is " + names.strip();
        EnumSet<SearchServerKind> servers = EnumSet.noneOf(SearchServerKind.class);
        for (String name : names.split(",")) {
            if (!name.isBlank()) {
                servers.add(kind(name.strip(), origin));
            }
        }
        return new ChosenServers(servers.isEmpty() ? EnumSet.allOf(SearchServerKind.class) : servers, origin);
    }

    private static SearchServerKind kind(String name, String origin) {
        return Stream.of(SearchServerKind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(origin + ", but there is no server " + name + ": use "
                        + Stream.of(SearchServerKind.values())
                                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))));
    }

    /** {@return why a server is left out, unless it is not} */
    Optional<String> reasonToSkip(SearchServerKind kind) {
        return servers.contains(kind) ? Optional.empty() : Optional.of(kind + " is left out: " + origin);
    }
}
