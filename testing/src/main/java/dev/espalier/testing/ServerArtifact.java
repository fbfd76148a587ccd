package dev.espalier.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A library that is part of the server, in the version that this release was built and tested with. */
record ServerArtifact(String group, String name, String version) {

    private static final Pattern LINE = Pattern.compile("\\s+([^:\\s]+):([^:\\s]+):jar:([^:\\s]+)");

    /** Reads the list that the build has recorded, a resource beside this class. */
    static List<ServerArtifact> list(String resource) {
        try (InputStream list = ServerArtifact.class.getResourceAsStream(resource)) {
            if (list == null) {
                throw new SearchClusterException("espalier-testing is not built completely: it lacks the resource "
                        + resource + "; run Maven's generate-resources phase");
            }
            return new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))
                    .lines()
                    .flatMap(line -> LINE.matcher(line).results())
                    .map(ServerArtifact::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ServerArtifact of(MatchResult line) {
        return new ServerArtifact(line.group(1), line.group(2), line.group(3));
    }

    String fileName() {
        return name + "-" + version + ".jar";
    }

    /** Whether a file is this artifact in any version, as far as its name tells. */
    boolean isNamedLike(Path file) {
        String fileName = String.valueOf(file.getFileName());
        return fileName.startsWith(name + "-")
                && fileName.endsWith(".jar")
                && Character.isDigit(fileName.charAt(name.length() + 1));
    }

    /** Whether a file lies below a folder of this artifact's group, as in the repositories of Maven and Gradle. */
    boolean isInGroupFolder(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.contains("/" + group.replace('.', '/') + "/" + name + "/")
                || path.contains("/" + group + "/" + name + "/");
    }

    @Override
    public String toString() {
        return group + ":" + name + ":" + version;
    }
}
