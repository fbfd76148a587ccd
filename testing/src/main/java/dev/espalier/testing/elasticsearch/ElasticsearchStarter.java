package dev.espalier.testing.elasticsearch;

import dev.espalier.testing.launcher.NodeSettingsFile;
import dev.espalier.testing.launcher.NodeStarter;
import dev.espalier.testing.launcher.RunningNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.elasticsearch.Build;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.node.InternalSettingsPreparer;
import org.elasticsearch.node.Node;

/** Starts Elasticsearch nodes without Elasticsearch's own bootstrap: any user, root too, may run them. */
final class ElasticsearchStarter implements NodeStarter {

    private final Path home;
    private boolean loggingConfigured;

    ElasticsearchStarter(Path home) {
        this.home = home;
    }

    @Override
    public String version() {
        return Build.current().version();
    }

    @Override
    public RunningNode start(Path directory) throws Exception {
        Map<String, String> settings = NodeSettingsFile.read(directory);
        if (!loggingConfigured) {
            // Before anything of the server is touched that logs.
            LogConfigurator.configureESLogging();
            LogConfigurator.setNodeName(settings.get("node.name"));
            LogConfigurator.configureWithoutConfig(
                    Settings.builder().put("logger.level", "warn").build());
            loggingConfigured = true;
        }
        settings.put("path.home", home.toString());
        settings.put("path.data", directory.resolve("data").toString());
        settings.put("path.logs", directory.resolve("logs").toString());
        Path configuration = Files.createDirectories(directory.resolve("config"));
        Environment environment = InternalSettingsPreparer.prepareEnvironment(
                Settings.EMPTY, settings, configuration, () -> settings.get("node.name"));
        Node node = new Node(environment, Modules.load(home));
        try {
            node.start();
        } catch (Throwable failure) {
            node.close();
            throw failure;
        }
        return node::close;
    }
}
