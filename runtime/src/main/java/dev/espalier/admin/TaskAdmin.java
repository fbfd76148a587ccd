package dev.espalier.admin;

import dev.espalier.async.Futures;
import dev.espalier.codec.JsonValue;
import dev.espalier.exchange.JsonRequests;
import dev.espalier.exchange.Operation;
import dev.espalier.transport.Transport;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The tasks that run at the servers. Thread-safe. */
public final class TaskAdmin {

    private static final Pattern ID = Pattern.compile("[\\w-]+:\\d+");
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
        JsonValue answer = JsonRequests.send(transport, question(id).withAcceptedStatuses(NOT_FOUND));
        return answer.get("task").isNull() ? Optional.empty() : Optional.of(TaskInfo.ofAnswer(answer));
    }

    /**
     * Waits until a task is over. It is the server that waits: the end of the task ends the wait at once, and so does closing
     * the client. In between, every few seconds, the server is asked how far the task is. Sends {@code GET /_tasks/{id}}, with
     * and without {@code wait_for_completion}.
     *
     * @param id its id
     * @param within how long to wait; the task goes on after that
     * @param progress is told, on this thread, what each question finds
     * @return the task as it was found last; {@link TaskInfo#completed()} says whether it is over
     * @throws IllegalArgumentException if it is not the id of one task, or the server does not know it from the beginning
     * @throws dev.espalier.transport.error.TransportException if the thread is interrupted or the client closed
     */
    public TaskInfo await(String id, Duration within, Consumer<TaskInfo> progress) {
        TaskWait wait = new TaskWait(id, question(id), within, progress);
        for (Operation<?, JsonValue> next = wait.next(); next != null; next = wait.next()) {
            wait.take(next.execute(transport));
        }
        return wait.found();
    }

    /**
     * As {@link #await}, without blocking.
     *
     * @param id its id
     * @param within how long to wait; the task goes on after that
     * @param progress is told, on the executor of the transport, what each question finds
     * @return the task as it was found last. Cancelling the future ends the wait and not the task, which {@link #cancel} does
     */
    public CompletableFuture<TaskInfo> awaitAsync(String id, Duration within, Consumer<TaskInfo> progress) {
        return Futures.of(() -> rest(new TaskWait(id, question(id), within, progress)));
    }

    private CompletableFuture<TaskInfo> rest(TaskWait wait) {
        Operation<?, JsonValue> next = wait.next();
        if (next == null) {
            return CompletableFuture.completedFuture(wait.found());
        }
        return Futures.compose(next.executeAsync(transport), answer -> {
            wait.take(answer);
            return rest(wait);
        });
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

    private static Request question(String id) {
        return Request.get(RequestPath.of("_tasks", checked(id)));
    }

    private static String checked(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "\"" + id + "\" is not the id of one task, such as oTUltX4IQMOUUVeiohTt8A:124");
        }
        return id;
    }
}
