package dev.espalier.index;

import dev.espalier.codec.JsonValue;
import dev.espalier.codec.JsonWritable;
import dev.espalier.exchange.IndexName;
import dev.espalier.exchange.JsonRequests;
import dev.espalier.exchange.ResourceName;
import dev.espalier.transport.Transport;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import java.util.Optional;

/**
 * Composable index templates, and the component templates that they are made of, by name and with JSON. Thread-safe. All
 * calls may be sent again when it is not known whether they were carried out. Templates of document types are the business of
 * {@link IndexAdmin#ensure}.
 */
public final class TemplateAdmin {

    private static final String INDEX_TEMPLATE = "_index_template";
    private static final String COMPONENT_TEMPLATE = "_component_template";
    private static final int NOT_FOUND = 404;

    private final Transport transport;

    TemplateAdmin(Transport transport) {
        this.transport = transport;
    }

    /**
     * Puts an index template, in place of one of the name. Sends {@code PUT /_index_template/{name}}.
     *
     * @param name its name
     * @param body with {@code index_patterns}, and {@code template}, {@code composed_of}, {@code priority} and so on
     */
    public void putIndexTemplate(String name, JsonWritable body) {
        put(INDEX_TEMPLATE, name, body);
    }

    /**
     * An index template. Sends {@code GET /_index_template/{name}}.
     *
     * @param name its name
     * @return what was put, as the server has it; empty if there is none
     */
    public Optional<JsonValue> indexTemplate(String name) {
        return get(INDEX_TEMPLATE, name, "index_templates", "index_template");
    }

    /**
     * Deletes an index template. Indexes that were created from it stay. Sends {@code DELETE /_index_template/{name}}.
     *
     * @param name its name
     * @return whether there was one; false, too, if the answer to a first attempt was lost
     */
    public boolean deleteIndexTemplate(String name) {
        return delete(INDEX_TEMPLATE, name);
    }

    /**
     * What an index would be created from. Sends {@code POST /_index_template/_simulate_index/{index}}.
     *
     * @param index the name of an index that need not exist
     * @return with {@code template} and the {@code overlapping} templates, which were passed over
     */
    public JsonValue simulate(String index) {
        RequestPath path = RequestPath.of(INDEX_TEMPLATE, "_simulate_index", new IndexName(index).value());
        return JsonRequests.send(transport, Request.post(path).withIdempotent(true));
    }

    /**
     * Puts a component template, in place of one of the name. Sends {@code PUT /_component_template/{name}}.
     *
     * @param name its name
     * @param body with {@code template}
     */
    public void putComponentTemplate(String name, JsonWritable body) {
        put(COMPONENT_TEMPLATE, name, body);
    }

    /**
     * A component template. Sends {@code GET /_component_template/{name}}.
     *
     * @param name its name
     * @return what was put, as the server has it; empty if there is none
     */
    public Optional<JsonValue> componentTemplate(String name) {
        return get(COMPONENT_TEMPLATE, name, "component_templates", "component_template");
    }

    /**
     * Deletes a component template. Servers refuse to delete one that an index template is made of. Sends {@code DELETE
     * /_component_template/{name}}.
     *
     * @param name its name
     * @return whether there was one; false, too, if the answer to a first attempt was lost
     */
    public boolean deleteComponentTemplate(String name) {
        return delete(COMPONENT_TEMPLATE, name);
    }

    private void put(String kind, String name, JsonWritable body) {
        JsonRequests.send(transport, JsonRequests.with(Request.put(path(kind, name)), body));
    }

    private Optional<JsonValue> get(String kind, String name, String list, String member) {
        Request request = Request.get(path(kind, name)).withAcceptedStatuses(NOT_FOUND);
        return JsonRequests.send(transport, request).get(list).elements().stream()
                .filter(template -> template.get("name").asText("").equals(name))
                .map(template -> template.get(member))
                .findFirst();
    }

    private boolean delete(String kind, String name) {
        Request request = Request.delete(path(kind, name)).withAcceptedStatuses(NOT_FOUND);
        return transport.execute(request, response -> response.status()) != NOT_FOUND;
    }

    private static RequestPath path(String kind, String name) {
        return RequestPath.of(kind, ResourceName.require(name));
    }
}
