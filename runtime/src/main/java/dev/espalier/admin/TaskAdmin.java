package dev.espalier.admin;

import dev.espalier.codec.JsonValue;
import dev.espalier.exchange.JsonRequests;
import dev.espalier.transport.Transport;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The tasks that run at the servers. Thread-safe. */
public final class TaskAdmin {

    private static final Pattern ID = Pattern.compile("[\\w-]+:\\d+");
    private static final Duration FIRST_PAUSE = Duration.ofMillis(20);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);
    private static final int NOT_FOUND = 404;

    private final Transport transport;

    /**
     * Asks by a transport. {@code SearchClient.tasks()} makes one for a client.
     *
     * @param transport what sends its requests
     */
    public TaskAdmin(Transport transport) {
        this.transport = Objects.requireNonNull(transport, "transport");
    }

    /**
     * The tasks that run now. Sends {@code GET /_tasks}.
     *
     * @param actions which, such as {@code *reindex} or {@code indices:data/write/*}; all of them if there is none
     * @return those of all nodes that answered
     */
    public List<TaskInfo> list(String... actions) {
        Request request = Request.get(RequestPath.of("_tasks"))
                .withParameter("group_by", "none")
                .withParameter("detailed", "true");
        request = actions.length == 0 ? request : request.withParameter("actions", String.join(",", actions));
        return JsonRequests.send(transport, request).get("tasks").elements().stream()
                .map(TaskInfo::ofRunning)
                .toList();
    }

    /**
     * One task. Sends {@code GET /_tasks/{id}}.
     *
     * @param id its id, such as the member {@code task} of an answer to a request with {@code wait_for_completion=false}
     * @return empty if the server does not know it: it is over and its result was not kept, or it never was
     * @throws IllegalArgumentException if it is not the id of one task
     */
    public Optional<TaskInfo> get(String id) {
        Request request = Request.get(RequestPath.of("_tasks", checked(id))).withAcceptedStatuses(NOT_FOUND);
        JsonValue answer = JsonRequests.send(transport, request);
        return answer.get("task").isNull() ? Optional.empty() : Optional.of(TaskInfo.ofAnswer(answer));
    }

    /**
     * Waits until a task is over. Asks for it again and again, at most once in a second after the first moments.
     *
     * @param id its id
     * @param within how long to wait; the task goes on after that
     * @param progress is told, on this thread, what each question finds
     * @return the task as it was found last; {@link TaskInfo#completed()} says whether it is over
     * @throws IllegalArgumentException if it is not the id of one task, or the server does not know it from the
     *     beginning
     * @throws dev.espalier.transport.error.TransportException if the thread is interrupted or the client closed
     */
    public TaskInfo await(String id, Duration within, Consumer<TaskInfo> progress) {
        long start = System.nanoTime();
        TaskInfo task =
                get(id).orElseThrow(() -> new IllegalArgumentException("The server does not know a task " + id));
        progress.accept(task);
        Duration pause = FIRST_PAUSE;
        while (!task.completed() && System.nanoTime() - start < within.toNanos()) {
            pause(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            task = get(id).orElseGet(task::gone);
            progress.accept(task);
        }
        return task;
    }

    /**
     * Asks a task to end. It ends at the next good moment; {@link #await} tells when. Sends {@code POST
     * /_tasks/{id}/_cancel}, again if it is not known whether it arrived.
     *
     * @param id its id
     * @return whether there was such a task that can be cancelled
     * @throws IllegalArgumentException if it is not the id of one task
     */
    public boolean cancel(String id) {
        Request request = Request.post(RequestPath.of("_tasks", checked(id), "_cancel"))
                .withIdempotent(true)
                .withAcceptedStatuses(NOT_FOUND);
        return JsonRequests.send(transport, request).get("nodes").members().values().stream()
                .anyMatch(node -> node.get("tasks").has(id));
    }

    /** After an interrupt, the next question finds the flag and ends the call. */
    private static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String checked(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "\"" + id + "\" is not the id of one task, such as oTUltX4IQMOUUVeiohTt8A:124");
        }
        return id;
    }
}
