package dev.espalier.testing.settings;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes the table of index settings by asking the classes of a server, which may be those of either server: they are
 * named alike but for the package. One line per setting, the columns parted by tabs: name, scope, kind, default, range.
 */
public final class IndexSettingTable {

    private IndexSettingTable() {}

    /**
     * Prints the table.
     *
     * @param arguments the package of the server, such as {@code org.opensearch}
     */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        List<String> lines = of(arguments[0]);
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(String.join("\n", lines) + "\n");
    }

    static List<String> of(String serverPackage) throws ReflectiveOperationException {
        ServerSettings server = new ServerSettings(serverPackage);
        Set<?> all = server.builtIn();
        TreeMap<String, String> lines = new TreeMap<>();
        for (Object setting : all) {
            ProbedSetting probed = new ProbedSetting(server, setting);
            lines.put(probed.name(), probed.line());
        }
        return new ArrayList<>(lines.values());
    }
}
