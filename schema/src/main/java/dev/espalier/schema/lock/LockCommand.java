package dev.espalier.schema.lock;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Accepts what a build asks for: copies the locks that the compiler wrote among the classes into the lock directory, for
 * review and commit.
 *
 * <pre>
 * java -jar espalier-schema.jar accept target/classes src/main/mapping-lock
 * java -jar espalier-schema.jar verify target/classes src/main/mapping-lock
 * </pre>
 *
 * <p>{@code accept} prints what changes; {@code verify} prints the same, changes nothing, and ends with 1 if the directory
 * is not up to date. Both name locks whose document is gone.
 */
public final class LockCommand {

    private static final String USAGE = "usage: accept|verify <directory of classes> <directory of locks>";
    private static final String RESOURCES = "META-INF/espalier";

    /** How the names of the compiler's candidates end. */
    public static final String CANDIDATE = ".lock.json";

    private final PrintStream out;

    LockCommand(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs the command and ends the process: with 0 if all is well, 1 if locks are out of date, 2 if it was misused.
     *
     * @param arguments the verb and the two directories
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String... arguments) throws IOException {
        int status = new LockCommand(System.out).run(arguments);
        if (status != 0) {
            System.exit(status);
        }
    }

    int run(String... arguments) throws IOException {
        boolean accept = arguments.length == 3 && arguments[0].equals("accept");
        if (!accept && !(arguments.length == 3 && arguments[0].equals("verify"))) {
            out.println(USAGE);
            return 2;
        }
        Path candidates = Path.of(arguments[1], RESOURCES);
        if (!Files.isDirectory(candidates)) {
            out.println("There is no " + candidates + ": compile with -Aespalier.lock=<directory of locks> first.");
            return 2;
        }
        return run(accept, candidates, Path.of(arguments[2]));
    }

    private int run(boolean accept, Path candidates, Path locks) throws IOException {
        Map<String, Map<String, MappingLock>> wanted = new TreeMap<>();
        for (Path candidate : files(candidates, CANDIDATE)) {
            MappingLock lock = MappingLock.parse(Files.readString(candidate));
            wanted.computeIfAbsent(lock.fileName(), name -> new TreeMap<>()).put(document(candidate), lock);
        }
        Map<String, String> texts = new TreeMap<>();
        for (Map.Entry<String, Map<String, MappingLock>> entry : wanted.entrySet()) {
            SharedLock shared = new SharedLock(List.copyOf(entry.getValue().values()));
            List<String> contradictions = shared.contradictions();
            if (!contradictions.isEmpty()) {
                out.println(entry.getKey() + " is asked for by the documents "
                        + String.join(" and ", entry.getValue().keySet()) + ", which contradict each other:");
                contradictions.forEach(line -> out.println("  " + line));
                out.println("Let them agree, or let one of them have an index of its own.");
                return 2;
            }
            texts.put(entry.getKey(), shared.joined().text());
        }
        List<String> outdated = new ArrayList<>();
        for (Map.Entry<String, String> entry : texts.entrySet()) {
            if (update(accept, locks.resolve(entry.getKey()), entry.getValue())) {
                outdated.add(entry.getKey());
            }
        }
        reportRetired(locks, texts.keySet());
        if (outdated.isEmpty()) {
            out.println("All locks are up to date: " + wanted.size() + ".");
        }
        return accept || outdated.isEmpty() ? 0 : 1;
    }

    private boolean update(boolean accept, Path lock, String text) throws IOException {
        String before = Files.exists(lock) ? content(lock) : "";
        // version control may have given the lines other ends
        if (before.replace("\r\n", "\n").equals(text)) {
            return false;
        }
        out.println((accept ? "Accepted " : "Out of date: ") + lock.getFileName());
        LockSummary.of(before, text).forEach(line -> out.println("  " + line));
        if (accept) {
            Files.createDirectories(lock.toAbsolutePath().getParent());
            Files.writeString(lock, text);
        }
        return true;
    }

    private static String content(Path lock) throws IOException {
        try {
            return Files.readString(lock);
        } catch (CharacterCodingException e) {
            return "no text";
        }
    }

    private void reportRetired(Path locks, Set<String> wanted) throws IOException {
        for (Path lock : files(locks, ".json")) {
            String name = lock.getFileName().toString();
            if (!wanted.contains(name)) {
                out.println(name + " belongs to no document: remove it once its index is gone. (EVO-615)");
            }
        }
    }

    private static List<Path> files(Path directory, String end) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().endsWith(end))
                    .sorted()
                    .toList();
        }
    }

    private static String document(Path candidate) {
        String name = candidate.getFileName().toString();
        return name.substring(0, name.length() - CANDIDATE.length());
    }
}
