package dev.espalier.testing.opensearch;

import dev.espalier.testing.launcher.NodeSettingsFile;
import dev.espalier.testing.launcher.NodeStarter;
import dev.espalier.testing.launcher.RunningNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.opensearch.Version;
import org.opensearch.common.logging.LogConfigurator;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.node.InternalSettingsPreparer;

/** Starts OpenSearch nodes without OpenSearch's own bootstrap: any user, root too, may run them, and on any directory. */
final class OpenSearchStarter implements NodeStarter {

    private boolean loggingConfigured;

    @Override
    public String version() {
        return Version.CURRENT.toString();
    }

    @Override
    public RunningNode start(Path directory) throws Exception {
        Map<String, String> settings = NodeSettingsFile.read(directory);
        if (!loggingConfigured) {
            LogConfigurator.setNodeName(settings.get("node.name"));
            LogConfigurator.configureWithoutConfig(
                    Settings.builder().put("logger.level", "warn").build());
            loggingConfigured = true;
        }
        EmbeddedNode node = new EmbeddedNode(environment(directory, settings), Modules.onClassPath());
        try {
            node.start();
        } catch (Throwable failure) {
            node.close();
            throw failure;
        }
        return node::close;
    }

    private static Environment environment(Path directory, Map<String, String> settings) throws IOException {
        // The server refuses a home without these.
        for (String folder : List.of("config", "modules", "plugins")) {
            Files.createDirectories(directory.resolve(folder));
        }
        settings.put("path.home", directory.toString());
        return InternalSettingsPreparer.prepareEnvironment(
                Settings.EMPTY, settings, directory.resolve("config"), () -> settings.get("node.name"));
    }
}
