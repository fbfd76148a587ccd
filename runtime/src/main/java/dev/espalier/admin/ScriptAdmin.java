package dev.espalier.admin;

import dev.espalier.codec.JsonValue;
import dev.espalier.exchange.IndexName;
import dev.espalier.exchange.JsonRequests;
import dev.espalier.exchange.ResourceName;
import dev.espalier.transport.Transport;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Scripts and search templates that the cluster keeps under names. Thread-safe. */
public final class ScriptAdmin {

    private final Transport transport;
    private final NamedResources scripts;

    /**
     * Asks by a transport. {@code SearchClient.scripts()} makes one for a client.
     *
     * @param transport what sends its requests
     */
    public ScriptAdmin(Transport transport) {
        this.transport = Objects.requireNonNull(transport, "transport");
        this.scripts = new NamedResources(transport, RequestPath.of("_scripts"));
    }

    /**
     * Puts a script, in place of one of the name. Sends {@code PUT /_scripts/{name}}. Whether it compiles shows when it is
     * first used.
     *
     * @param name its name
     * @param script the script, or the search template
     */
    public void put(String name, StoredScript script) {
        scripts.put(name, script);
    }

    /**
     * Puts a script that compiles. Sends {@code PUT /_scripts/{name}/{context}}.
     *
     * @param name its name
     * @param script the script
     * @param context what it is for, such as {@code score}, {@code update} or {@code filter}
     * @throws dev.espalier.transport.error.ResponseException if it does not compile there; nothing is put
     */
    public void put(String name, StoredScript script, String context) {
        RequestPath path = scripts.path(name).append(ResourceName.require(context));
        JsonRequests.send(transport, JsonRequests.with(Request.put(path), script));
    }

    /**
     * A script. Sends {@code GET /_scripts/{name}}.
     *
     * @param name its name
     * @return empty if there is none
     */
    public Optional<StoredScript> get(String name) {
        JsonValue script = scripts.get(name).get("script");
        return script.isNull()
                ? Optional.empty()
                : Optional.of(new StoredScript(
                        script.get("lang").asText(""), script.get("source").asText("")));
    }

    /**
     * Deletes a script. Sends {@code DELETE /_scripts/{name}}.
     *
     * @param name its name
     * @return whether there was one; false, too, if the answer to a first attempt was lost
     */
    public boolean delete(String name) {
        return scripts.delete(name);
    }

    /**
     * The search that a template makes of some parameters. Sends {@code POST /_render/template}.
     *
     * @param template the name of the template
     * @param parameters values by name: whatever {@link JsonValue#of} takes
     * @return the body of a search
     */
    public JsonValue render(String template, Map<String, ?> parameters) {
        Request request = Request.post(RequestPath.of("_render", "template")).withIdempotent(true);
        return JsonRequests.send(transport, JsonRequests.with(request, body(template, parameters)))
                .get("template_output");
    }

    /**
     * Searches by a template. Sends {@code POST /{index}/_search/template}.
     *
     * @param index the name of an index or alias
     * @param template the name of the template
     * @param parameters values by name: whatever {@link JsonValue#of} takes
     * @return the answer, with {@code hits}; {@code _shards} tells whether it is complete
     */
    public JsonValue search(String index, String template, Map<String, ?> parameters) {
        Request request = Request.post(RequestPath.of(new IndexName(index).value(), "_search", "template"));
        return JsonRequests.send(transport, JsonRequests.with(request, body(template, parameters)));
    }

    private static JsonValue body(String template, Map<String, ?> parameters) {
        return JsonValue.of(Map.of("id", ResourceName.require(template), "params", parameters));
    }
}
