package dev.espalier.testing.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The settings of a node, handed from the starting process to the server process in the node's directory. */
public final class NodeSettingsFile {

    private static final String NAME = "settings.properties";

    private NodeSettingsFile() {}

    /**
     * Writes the settings of a node.
     *
     * @param directory the node's directory, which exists
     * @param settings the server's settings by their names
     * @throws IOException if the file cannot be written
     */
    public static void write(Path directory, Map<String, String> settings) throws IOException {
        Properties properties = new Properties();
        properties.putAll(settings);
        try (Writer writer = Files.newBufferedWriter(directory.resolve(NAME))) {
            properties.store(writer, null);
        }
    }

    /**
     * Reads what {@link #write} has written.
     *
     * @param directory the node's directory
     * @return the settings in the order of their names
     * @throws IOException if the file cannot be read
     */
    public static Map<String, String> read(Path directory) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(directory.resolve(NAME))) {
            properties.load(reader);
        }
        Map<String, String> settings = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> settings.put(name, properties.getProperty(name)));
        return settings;
    }
}
