package dev.espalier.benchmarks.peers;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** One run of javac in a process of its own, which says at its end what it took: the program that is measured. */
public final class Compilation {

    private Compilation() {}

    /**
     * Compiles and prints the processor time of this process in milliseconds, and the most memory that it held in MiB.
     *
     * @param arguments the directory of the sources, that of the classes, and the options of the compiler
     * @throws IOException if the sources cannot be listed
     */
    public static void main(String[] arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(arguments).subList(2, arguments.length));
        command.addAll(List.of("-d", arguments[1]));
        try (Stream<Path> sources = Files.list(Path.of(arguments[0]))) {
            sources.map(Path::toString).sorted().forEach(command::add);
        }
        int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, command.toArray(String[]::new));
        if (status != 0) {
            System.exit(status);
        }
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        System.out.println(system.getProcessCpuTime() / 1_000_000);
        System.out.println(peakMemory());
    }

    /** The most memory that this process held in MiB, as Linux tells it; 0 elsewhere. */
    private static long peakMemory() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
