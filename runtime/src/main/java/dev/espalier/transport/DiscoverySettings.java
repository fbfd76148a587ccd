package dev.espalier.transport;

import dev.espalier.transport.cluster.DiscoveryRules;
import dev.espalier.transport.cluster.NodesInfoDiscovery;
import dev.espalier.transport.discovery.AddressPolicy;
import dev.espalier.transport.discovery.NodeDiscovery;
import dev.espalier.transport.node.Node;
import dev.espalier.transport.node.NodeMetadata;
import dev.espalier.transport.support.Limits;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How the nodes of the cluster are found: by asking a node for the list of all nodes, in the background, with the first
 * request, then from time to time, and soon after a node failed. What is found takes the place of the nodes that were
 * configured; these are still asked when no other node answers. Immutable; every method returns a changed copy.
 */
public final class DiscoverySettings {

    private static final DiscoverySettings STANDARD = new DiscoverySettings(
            Duration.ofMinutes(5),
            Duration.ofSeconds(2),
            AddressPolicy.NAME,
            DiscoverySettings::noDedicatedMaster,
            null);

    /** Told apart by being the same object only. */
    static final DiscoverySettings OFF = STANDARD.withInterval(STANDARD.interval);

    private final Duration interval;
    private final Duration timeout;
    private final AddressPolicy addresses;
    private final Predicate<? super Node> accepted;
    private final @Nullable NodeDiscovery source;

    private DiscoverySettings(
            Duration interval,
            Duration timeout,
            AddressPolicy addresses,
            Predicate<? super Node> accepted,
            @Nullable NodeDiscovery source) {
        this.interval = interval;
        this.timeout = timeout;
        this.addresses = addresses;
        this.accepted = accepted;
        this.source = source;
    }

    /**
     * Every five minutes, by name, all nodes but dedicated masters.
     *
     * @return the default settings
     */
    public static DiscoverySettings standard() {
        return STANDARD;
    }

    /**
     * The time between two rounds as long as nothing happens, give or take a fifth. After a failure or a change, the next
     * round comes after a thirtieth of it, and then twice as long after each round without news. Default: 5 minutes.
     *
     * @param interval 1 ms to 24 hours
     * @return changed settings
     */
    public DiscoverySettings withInterval(Duration interval) {
        return new DiscoverySettings(Limits.timeout("interval", interval), timeout, addresses, accepted, source);
    }

    /**
     * How long one node may take to answer one question, connecting included. Default: 2 s.
     *
     * @param timeout 1 ms to 24 hours
     * @return changed settings
     */
    public DiscoverySettings withTimeout(Duration timeout) {
        return new DiscoverySettings(interval, Limits.timeout("timeout", timeout), addresses, accepted, source);
    }

    /**
     * Which part of the published addresses counts. Default: {@link AddressPolicy#NAME}.
     *
     * @param addresses the policy; of no use with a {@linkplain #withSource source of one's own}
     * @return changed settings
     */
    public DiscoverySettings withAddresses(AddressPolicy addresses) {
        return new DiscoverySettings(
                interval, timeout, Objects.requireNonNull(addresses, "addresses"), accepted, source);
    }

    /**
     * Which of the nodes that are found get requests. Default: all but
     * {@linkplain NodeMetadata#dedicatedMaster dedicated masters}.
     *
     * @param accepted true for a node to be used, by its address or its {@linkplain Node#metadata metadata}
     * @return changed settings
     */
    public DiscoverySettings withAccepted(Predicate<? super Node> accepted) {
        return new DiscoverySettings(
                interval, timeout, addresses, Objects.requireNonNull(accepted, "accepted"), source);
    }

    /**
     * Who finds the nodes. Default: {@code GET /_nodes/http}, for which the user of the client needs the privilege
     * {@code monitor} on the cluster.
     *
     * @param source for example one that asks the platform that the cluster runs on
     * @return changed settings
     */
    public DiscoverySettings withSource(NodeDiscovery source) {
        return new DiscoverySettings(interval, timeout, addresses, accepted, Objects.requireNonNull(source, "source"));
    }

    /**
     * What holds for some nodes, null to keep to them.
     *
     * @param wanted null if nobody said
     * @throws IllegalArgumentException if the cluster behind a cloud id is to be asked for its nodes
     */
    static @Nullable DiscoverySettings inEffect(@Nullable DiscoverySettings wanted, boolean cloud, List<Node> nodes) {
        if (wanted == OFF) {
            return null;
        }
        if (wanted != null && cloud) {
            throw new IllegalArgumentException(
                    "A cloud id stands for the one address that leads to all nodes; leave out discovery");
        }
        boolean several = nodes.size() > 1
                && nodes.stream().allMatch(node -> node.pathPrefix().isEmpty());
        return wanted == null && several ? STANDARD : wanted;
    }

    DiscoveryRules rules(TransportConfig config) {
        NodeDiscovery asked = source == null ? new NodesInfoDiscovery(addresses, timeout) : source;
        return new DiscoveryRules(
                interval,
                timeout,
                accepted,
                asked,
                config.nodes(),
                config.http().limits().close());
    }

    private static boolean noDedicatedMaster(Node node) {
        NodeMetadata metadata = node.metadata();
        return metadata == null || !metadata.dedicatedMaster();
    }

    /**
     * The settings.
     *
     * @return interval, time limit, policy
     */
    @Override
    public String toString() {
        return "every " + interval + " within " + timeout
                + (source == null
                        ? " by " + addresses
                        : " from " + source.getClass().getName());
    }
}
