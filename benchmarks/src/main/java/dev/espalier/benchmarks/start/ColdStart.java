package dev.espalier.benchmarks.start;

import dev.espalier.benchmarks.JavaProcess;
import dev.espalier.benchmarks.Settings;
import dev.espalier.benchmarks.roundtrip.StoreContender;
import dev.espalier.benchmarks.roundtrip.StubServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Measures new processes from their start to the first typed document, each client in turn for some rounds, with the options
 * that a JVM has by itself. From JDK 25 on also with an archive of classes that was made by such a run.
 */
public final class ColdStart {

    private static final int FIRST_WITH_ARCHIVES = 25;

    private ColdStart() {}

    /**
     * Measures and prints a table.
     *
     * @param arguments {@code contenders}, separated by commas, and {@code rounds}
     * @throws IOException if a process fails
     */
    public static void main(String[] arguments) throws IOException {
        Settings settings = new Settings(arguments, Set.of("contenders", "rounds"));
        List<String> names = settings.names(
                "contenders",
                StoreContender.all().stream().map(StoreContender::name).toList());
        Map<String, StartedProgram> programs = new LinkedHashMap<>();
        Map<String, List<Started>> starts = new LinkedHashMap<>();
        Path archives = Files.createTempDirectory("archives");
        try (JavaProcess stub = new JavaProcess(List.of(), JavaProcess.ownClassPath(), StubServer.class)) {
            String address = stub.hear();
            for (String name : names) {
                StoreContender contender = StoreContender.named(name);
                StartedProgram plain =
                        new StartedProgram(contender.program(), Classes.of(contender, address), List.of(), address);
                programs.put(name, plain);
                if (Runtime.version().feature() >= FIRST_WITH_ARCHIVES
                        && plain.classes().canBeArchived()) {
                    programs.put(name + " +AOT cache", plain.withArchive(archives.resolve(name + ".aot")));
                }
            }
            for (int i = 0; i < (int) settings.number("rounds", 7); i++) {
                for (Map.Entry<String, StartedProgram> program : programs.entrySet()) {
                    starts.computeIfAbsent(program.getKey(), name -> new ArrayList<>())
                            .add(program.getValue().start());
                }
            }
            new ColdStartTable(programs, starts).print(System.out);
        } finally {
            for (String name : names) {
                Files.deleteIfExists(archives.resolve(name + ".aot"));
            }
            Files.delete(archives);
        }
    }
}
