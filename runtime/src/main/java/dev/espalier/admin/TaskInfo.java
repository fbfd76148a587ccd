package dev.espalier.admin;

import dev.espalier.codec.JsonValue;
import java.time.Duration;
import java.time.Instant;

/**
 * A task of the server: a search, a reindex, a merge. Texts and numbers that it does not tell are empty and 0.
 *
 * @param id node and number, such as {@code oTUltX4IQMOUUVeiohTt8A:124}
 * @param action such as {@code indices:data/write/reindex}
 * @param description what it is about, for people
 * @param started when it began
 * @param running how long it has been running
 * @param cancellable whether it can be cancelled
 * @param completed whether it is over
 * @param status what it has done up to now, by kind of task; {@link JsonValue#NULL} if it does not tell
 * @param response its result; {@link JsonValue#NULL} while it runs, and if the server does not keep it
 * @param error why it failed; {@link JsonValue#NULL} if it did not
 */
public record TaskInfo(
        String id,
        String action,
        String description,
        Instant started,
        Duration running,
        boolean cancellable,
        boolean completed,
        JsonValue status,
        JsonValue response,
        JsonValue error) {

    /**
     * How many documents a reindex, an update or a deletion by query has to deal with.
     *
     * @return 0 for other tasks, and as long as it is not known
     */
    public long total() {
        return status.get("total").asLong(0);
    }

    /**
     * How many of them it has dealt with.
     *
     * @return 0 or more
     */
    public long done() {
        return number("created")
                + number("updated")
                + number("deleted")
                + number("noops")
                + number("version_conflicts");
    }

    private long number(String name) {
        return status.get(name).asLong(0);
    }

    /** The answer about one task. */
    static TaskInfo ofAnswer(JsonValue answer) {
        return of(
                answer.get("task"),
                answer.get("completed").asBoolean(false),
                answer.get("response"),
                answer.get("error"));
    }

    /** An element of a list of tasks that run. */
    static TaskInfo ofRunning(JsonValue task) {
        return of(task, false, JsonValue.NULL, JsonValue.NULL);
    }

    private static TaskInfo of(JsonValue task, boolean completed, JsonValue response, JsonValue error) {
        return new TaskInfo(
                task.get("node").asText("") + ":" + task.get("id").asText(""),
                task.get("action").asText(""),
                task.get("description").asText(""),
                Instant.ofEpochMilli(task.get("start_time_in_millis").asLong(0)),
                Duration.ofNanos(task.get("running_time_in_nanos").asLong(0)),
                task.get("cancellable").asBoolean(false),
                completed,
                task.get("status"),
                response,
                error);
    }

    /** The same, over. */
    TaskInfo gone() {
        return new TaskInfo(id, action, description, started, running, cancellable, true, status, response, error);
    }
}
