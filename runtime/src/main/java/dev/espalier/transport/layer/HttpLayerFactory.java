package dev.espalier.transport.layer;

/** Opens the {@link HttpLayer} of a transport. */
@FunctionalInterface
public interface HttpLayerFactory {

    /**
     * Makes a layer without contacting anybody. Called once for a transport, and once for each round in which it looks
     * for nodes, whose connections are closed after it.
     *
     * @param settings what is configured about connections; a layer that cannot keep to its encryption must refuse it
     * @return a layer of its own, which the transport closes
     * @throws IllegalArgumentException if the layer cannot keep to the settings
     */
    HttpLayer open(HttpLayerSettings settings);
}
