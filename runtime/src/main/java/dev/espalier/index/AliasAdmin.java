package dev.espalier.index;

import dev.espalier.codec.JsonValue;
import dev.espalier.exchange.IndexName;
import dev.espalier.exchange.JsonRequests;
import dev.espalier.transport.Transport;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Aliases of indexes. Thread-safe. */
public final class AliasAdmin {

    private static final int NOT_FOUND = 404;

    private final Transport transport;

    AliasAdmin(Transport transport) {
        this.transport = transport;
    }

    /**
     * The indexes behind an alias. Sends {@code GET /_alias/{alias}}.
     *
     * @param alias the alias
     * @return by concrete index what the alias is there: {@code filter}, {@code is_write_index} and so on; empty if there is no
     *     such alias
     */
    public Map<String, JsonValue> get(String alias) {
        String name = new IndexName(alias).value();
        Request request = Request.get(RequestPath.of("_alias", name)).withAcceptedStatuses(NOT_FOUND);
        Map<String, JsonValue> indexes = new LinkedHashMap<>();
        JsonRequests.send(transport, request).members().forEach((index, answer) -> {
            if (answer.get("aliases").has(name)) {
                indexes.put(index, answer.at("aliases", name));
            }
        });
        return Collections.unmodifiableMap(indexes);
    }

    /**
     * Changes aliases, all or nothing, in one moment: no search sees a part of it. Sends {@code POST /_aliases}, once only, as
     * an alias that was removed by a first attempt would be missing at the second.
     *
     * <pre>{@code
     * client.indexes().aliases().update(
     *         AliasAction.remove("articles", "articles-000001"),
     *         AliasAction.add("articles", "articles-000002").writeIndex());
     * }</pre>
     *
     * @param actions one or more steps
     * @throws IllegalArgumentException if there is none
     * @throws dev.espalier.transport.error.NotFoundException if an index, or an alias that is to be removed, is
     *     missing; nothing is changed
     */
    public void update(AliasAction... actions) {
        if (actions.length == 0) {
            throw new IllegalArgumentException("Without a step, there is nothing to change");
        }
        List<JsonValue> steps = Stream.of(actions).map(AliasAction::json).toList();
        JsonRequests.send(
                transport,
                JsonRequests.with(Request.post(RequestPath.of("_aliases")), JsonValue.of(Map.of("actions", steps))));
    }
}
