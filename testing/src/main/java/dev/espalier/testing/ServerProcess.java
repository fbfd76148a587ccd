package dev.espalier.testing;

import dev.espalier.testing.launcher.Reply;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A child process that runs one or more nodes, and the conversation with it. Not safe for concurrent use. */
final class ServerProcess {

    /** How long a process that has announced its end may take over it before it is ended. */
    private static final int GRACE_SECONDS = 10;

    /** Stands behind the last reply of a process. */
    private static final Reply END = new Reply(Reply.Kind.FAILED, "its process has ended");

    private final String name;
    private final Process process;
    private final String remarks;
    private final ServerOutput output = new ServerOutput();
    private final List<Thread> readers;
    private final BlockingQueue<Reply> replies = new LinkedBlockingQueue<>();

    /**
     * Takes charge of a process that has been started; whether its nodes start is the first {@link #awaitReply reply}.
     *
     * @param name the server's name, for messages
     * @param process runs a command loop
     * @param remarks what a reader of a failure should know beforehand; may be empty
     */
    ServerProcess(String name, Process process, String remarks) {
        this.name = name;
        this.process = process;
        this.remarks = remarks;
        readers = List.of(
                ServerOutput.drain(process.getErrorStream(), name + " errors", output::add, () -> {}),
                ServerOutput.drain(process.getInputStream(), name + " output", this::accept, () -> replies.add(END)));
    }

    private void accept(String line) {
        Reply.parse(line).ifPresentOrElse(replies::add, () -> output.add(line));
    }

    /** Gives the process a command, which it will reply to. */
    void send(String command) {
        try {
            OutputStream commands = process.getOutputStream();
            commands.write((command + "\n").getBytes(StandardCharsets.UTF_8));
            commands.flush();
        } catch (IOException e) {
            throw failure(name + " does not take the command '" + command + "'");
        }
    }

    /**
     * Waits for the reply to what was asked last.
     *
     * @param asked what was asked, to complete the sentence "OpenSearch did not ..."
     * @return the text of the reply
     * @throws SearchClusterException if the process replies that it failed, ends, or lets the time pass
     */
    String awaitReply(String asked, Deadline deadline) {
        String failed = name + " did not " + asked;
        Reply reply = nextReply(deadline);
        if (reply == null) {
            SearchClusterException late = failure(failed + " within " + deadline.givenTime());
            // Its reply, should it still come, would be taken for the reply to something else.
            kill();
            throw late;
        }
        return switch (reply.kind()) {
            case READY, DONE -> reply.text();
            case FAILED -> throw failure(failed + ": " + reply.text());
            case PORT_TAKEN -> throw new PortTakenException(describe(failed + ": " + reply.text()));
        };
    }

    private @Nullable Reply nextReply(Deadline deadline) {
        try {
            return replies.poll(deadline.remainingNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** Waits a moment for the end of the process; the way to pause between two looks at a server. */
    boolean hasEndedWithin(long milliseconds) {
        try {
            return process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private SearchClusterException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new SearchClusterException("Interrupted while waiting for " + name, e);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Lets the process stop its nodes and end; ends it after a while if it does not. */
    void quit() {
        send("quit");
        if (!hasEndedWithin(TimeUnit.SECONDS.toMillis(GRACE_SECONDS))) {
            kill();
        }
    }

    /** Ends the process at once and returns when it is gone and all its output has been read. */
    void kill() {
        process.destroyForcibly();
        // It is about to end whatever happens; the caller learns of an interrupt afterwards.
        boolean interrupted = false;
        while (process.isAlive() || readers.stream().anyMatch(Thread::isAlive)) {
            try {
                process.waitFor();
                for (Thread reader : readers) {
                    reader.join();
                }
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    SearchClusterException failure(String what) {
        return new SearchClusterException(describe(what));
    }

    /** Describes what went wrong, with all that is known of the process. */
    private String describe(String what) {
        StringBuilder message = new StringBuilder(what);
        // A process that could not start its nodes ends by itself.
        if (hasEndedWithin(1_000)) {
            kill();
            message.append("\nExit code of its process: ").append(process.exitValue());
        }
        if (!remarks.isEmpty()) {
            message.append("\n").append(remarks);
        }
        return message.append("\nLast lines of its output:\n")
                .append(output.toString().indent(2))
                .toString();
    }
}
