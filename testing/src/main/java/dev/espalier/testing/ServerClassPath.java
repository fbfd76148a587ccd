package dev.espalier.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The server's own jars, picked from a larger class path.
 *
 * @param jars the jars found, in the order of the artifacts
 * @param otherVersions the jars among them that are there in another version than tested
 * @param missing the artifacts that are not there in any version
 */
record ServerClassPath(List<Path> jars, List<Path> otherVersions, List<ServerArtifact> missing) {

    /** Picks the server's jars from the class path of this process. */
    static ServerClassPath ofThisProcess(Collection<ServerArtifact> artifacts) {
        Collection<Path> entries = ProcessClassPath.of(
                System.getProperties(), Thread.currentThread().getContextClassLoader());
        ServerClassPath picked = pick(artifacts, entries);
        if (!picked.missing.isEmpty()) {
            // Reading every manifest takes a while, so it is left to those who need it.
            picked = pick(artifacts, ProcessClassPath.withManifests(entries));
        }
        picked.requireComplete();
        return picked;
    }

    static ServerClassPath pick(Collection<ServerArtifact> artifacts, Collection<Path> entries) {
        List<Path> jars = new ArrayList<>();
        List<Path> otherVersions = new ArrayList<>();
        List<ServerArtifact> missing = new ArrayList<>();
        for (ServerArtifact artifact : artifacts) {
            Optional<Path> jar = find(artifact, entries);
            jar.ifPresentOrElse(jars::add, () -> missing.add(artifact));
            jar.filter(file -> !file.endsWith(artifact.fileName())).ifPresent(otherVersions::add);
        }
        return new ServerClassPath(jars, otherVersions, missing);
    }

    /** The tested version if it is there; otherwise the one that the caller's build has chosen. */
    private static Optional<Path> find(ServerArtifact artifact, Collection<Path> entries) {
        List<Path> candidates = entries.stream().filter(artifact::isNamedLike).toList();
        // Another group may have an artifact of the same name, so the folder decides before the order.
        return candidates.stream()
                .filter(file -> file.endsWith(artifact.fileName()))
                .findFirst()
                .or(() -> candidates.stream().filter(artifact::isInGroupFolder).findFirst())
                .or(() -> candidates.stream().findFirst());
    }

    private void requireComplete() {
        if (!missing.isEmpty()) {
            throw new SearchClusterException("The class path lacks "
                    + missing.stream().map(ServerArtifact::toString).collect(Collectors.joining(", "))
                    + ", which the search server needs. They come with dev.espalier:espalier-testing: look for an"
                    + " exclusion in the build, and run from the jars themselves, not from one that unites them");
        }
    }

    /** {@return what a reader of a failure should know of the jars; empty if there is nothing} */
    String remarks() {
        return otherVersions.isEmpty()
                ? ""
                : "The build has chosen other versions than the server was tested with: "
                        + otherVersions.stream()
                                .map(Path::getFileName)
                                .map(Path::toString)
                                .collect(Collectors.joining(", "));
    }
}
