package dev.espalier.samples.jdk;

import dev.espalier.samples.jdk.terminal.Terminal;
import dev.espalier.transport.request.Credentials;
import java.util.Map;
import java.util.Optional;

/** Finds the credentials that the arguments speak of. */
final class Login {

    private Login() {}

    /**
     * Takes the secret from the environment, or asks for a password where somebody can answer.
     *
     * @throws UsageException if there is no secret
     */
    static Optional<Credentials> of(Options options, Map<String, String> environment, Terminal terminal) {
        if (options.apiKey()) {
            String key = environment.get(Options.API_KEY_VARIABLE);
            if (key == null) {
                throw new UsageException("--api-key needs the key in the variable " + Options.API_KEY_VARIABLE);
            }
            return Optional.of(new Credentials.ApiKey(key));
        }
        return options.user().map(user -> new Credentials.Basic(user, password(user, environment, terminal)));
    }

    private static String password(String user, Map<String, String> environment, Terminal terminal) {
        return Optional.ofNullable(environment.get(Options.PASSWORD_VARIABLE))
                .or(() -> terminal.askSecret("Password of " + user + ": "))
                .orElseThrow(() ->
                        new UsageException("--user needs the password in the variable " + Options.PASSWORD_VARIABLE));
    }
}
