package dev.espalier.testing.launcher;

import java.io.PrintStream;
import java.net.BindException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Starts the nodes of this process, replies, and then obeys one command after the other: {@code start <i>},
 * {@code stop <i>} and {@code quit}, where {@code i} counts the node directories from 0. Each command gets one reply.
 */
public final class CommandLoop {

    private final NodeStarter starter;
    private final Nodes nodes;
    private final Commands commands;
    private final PrintStream replies;

    private CommandLoop(NodeStarter starter, Nodes nodes, Commands commands, PrintStream replies) {
        this.starter = starter;
        this.nodes = nodes;
        this.commands = commands;
        this.replies = replies;
    }

    /**
     * Runs this process to its end: never returns. Standard output is kept for the replies; what the server prints
     * there goes to standard error.
     *
     * @param starter starts the nodes
     * @param arguments first the directory of the cluster, which is deleted if the starting process dies; then the
     *     directories of the nodes
     */
    public static void run(NodeStarter starter, String... arguments) {
        PrintStream replies = System.out;
        System.setOut(System.err);
        Path cluster = Path.of(arguments[0]);
        Nodes nodes =
                new Nodes(starter, Stream.of(arguments).skip(1).map(Path::of).toList());
        Commands commands = Commands.read(System.in, () -> cleanUp(nodes, cluster));
        boolean quit = new CommandLoop(starter, nodes, commands, replies).run();
        // A server may leave threads behind; they must not keep the process.
        Runtime.getRuntime().halt(quit ? 0 : 1);
    }

    /** {@return whether the process has been told to quit; otherwise the nodes could not be started} */
    private boolean run() {
        if (!attempt(nodes::startAll, new Reply(Reply.Kind.READY, starter.version()))) {
            return false;
        }
        Reply done = new Reply(Reply.Kind.DONE, "");
        while (true) {
            String[] command = commands.next().split(" ");
            switch (command[0]) {
                case "start" -> attempt(() -> nodes.start(Integer.parseInt(command[1])), done);
                case "stop" -> attempt(() -> nodes.stop(Integer.parseInt(command[1])), done);
                case "quit" -> {
                    attempt(nodes::stopAll, done);
                    return true;
                }
                default -> reply(new Reply(Reply.Kind.FAILED, "Unknown command: " + command[0]));
            }
        }
    }

    /** Does what the starting process would have done. */
    private static void cleanUp(Nodes nodes, Path cluster) {
        try {
            nodes.stopAll();
            DirectoryTree.delete(cluster);
        } catch (Exception e) {
            e.printStackTrace();
        }
    }

    private boolean attempt(Action action, Reply success) {
        try {
            action.run();
            reply(success);
            return true;
        } catch (Throwable failure) {
            failure.printStackTrace();
            Reply.Kind kind = isPortTaken(failure) ? Reply.Kind.PORT_TAKEN : Reply.Kind.FAILED;
            reply(new Reply(kind, Objects.requireNonNullElse(failure.getMessage(), failure.toString())));
            return false;
        }
    }

    private static boolean isPortTaken(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).anyMatch(BindException.class::isInstance);
    }

    private void reply(Reply reply) {
        replies.println(reply.toLine());
        replies.flush();
    }

    private interface Action {
        void run() throws Exception;
    }
}
