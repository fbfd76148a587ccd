package dev.espalier.admin;

import dev.espalier.codec.JsonValue;
import dev.espalier.exchange.JsonRequests;
import dev.espalier.exchange.Operation;
import dev.espalier.transport.error.ResponseException;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestOptions;
import dev.espalier.transport.request.Response;
import dev.espalier.transport.request.Retry;
import dev.espalier.transport.request.RetryPolicy;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One wait for a task: which question comes next, whether somebody blocks for the answer or not. It is the server that waits,
 * some time with each question; in between it is asked how far the task is. Used once.
 */
final class TaskWait {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final int NOT_FOUND = 404;
    private static final int GATEWAY_TIMEOUT = 504;

    /** What servers answer when the time is over and the task is not: with status 429, 500 or 504. */
    private static final String TIME_IS_OVER = "timeout_exception";

    private static final JsonValue STILL_RUNNING = JsonValue.NULL;

    private final String id;
    private final Request question;
    private final Consumer<TaskInfo> progress;
    private Duration left;
    private Duration next = FIRST;
    private @Nullable TaskInfo task;

    /** Whether the next question is how far the task is. */
    private boolean curious = true;

    TaskWait(String id, Request question, Duration within, Consumer<TaskInfo> progress) {
        this.id = id;
        this.question = question.withAcceptedStatuses(NOT_FOUND);
        this.progress = progress;
        this.left = within;
    }

    /** The next question; null if the wait is over. */
    @Nullable
    Operation<?, JsonValue> next() {
        if (curious) {
            curious = false;
            return Operation.of(question, JsonRequests::read);
        }
        if (found().completed() || left.toMillis() < 1) {
            return null;
        }
        Duration time = left.compareTo(next) < 0 ? left : next;
        left = left.minus(time);
        next = next.multipliedBy(2).compareTo(LONGEST) < 0 ? next.multipliedBy(2) : LONGEST;
        return waiting(time);
    }

    private Operation<?, JsonValue> waiting(Duration time) {
        RequestOptions patient = ServerWait.of(time).options().withRetryPolicy(TaskWait::pauseBefore);
        Request request = question.withParameter("wait_for_completion", "true")
                .withParameter("timeout", time.toMillis() + "ms")
                // otherwise the node would be held to be in trouble
                .withAcceptedStatuses(NOT_FOUND, GATEWAY_TIMEOUT)
                .withOptions(patient);
        return Operation.<JsonValue>of(request, TaskWait::read)
                .unless(refusal -> TIME_IS_OVER.equals(refusal.errorType()) ? STILL_RUNNING : null);
    }

    /** A proxy that is less patient says the same as a server. */
    private static JsonValue read(Response response) throws IOException {
        return response.status() == GATEWAY_TIMEOUT ? STILL_RUNNING : JsonRequests.read(response);
    }

    private static @Nullable Duration pauseBefore(Retry retry) {
        boolean over = retry.failure() instanceof ResponseException e && TIME_IS_OVER.equals(e.errorType());
        return over ? null : RetryPolicy.standard().pauseBefore(retry);
    }

    void take(JsonValue answer) {
        if (answer == STILL_RUNNING) {
            curious = true;
            return;
        }
        if (!answer.get("task").isNull()) {
            task = TaskInfo.ofAnswer(answer);
        } else if (task == null) {
            throw new IllegalArgumentException("The server does not know a task " + id);
        } else {
            task = task.gone();
        }
        progress.accept(task);
    }

    /** The task as it was found last. */
    TaskInfo found() {
        if (task == null) {
            throw new IllegalStateException("The server was not asked yet");
        }
        return task;
    }
}
