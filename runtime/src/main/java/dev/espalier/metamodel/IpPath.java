package dev.espalier.metamodel;

import dev.espalier.codec.ValueCodec;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.query.Operand;
import dev.espalier.query.Query;
import dev.espalier.query.TermQuery;
import java.util.Objects;

/**
 * A field of the type {@code ip}: addresses, which are compared with addresses and with networks, and ordered.
 *
 * @param <V> the Java type of a value
 */
public class IpPath<V> extends ExactPath<V> {

    /**
     * A path to a field of addresses of the document itself.
     *
     * @param name the field's name
     * @param codec the codec of its values
     */
    public IpPath(String name, ValueCodec<V> codec) {
        this(FieldName.of(name), codec);
    }

    /**
     * A path to a field of addresses, which may lie in another.
     *
     * @param name the field's full name
     * @param codec the codec of its values
     */
    public IpPath(FieldName name, ValueCodec<V> codec) {
        super(name, codec);
    }

    /**
     * Documents with an address of a network.
     *
     * @param network the network, such as {@code 192.168.0.0/16} or {@code 2001:db8::/32}
     * @return {@code {"term":{"address":"192.168.0.0/16"}}}
     * @throws NullPointerException if the network is null
     */
    public Query inNetwork(String network) {
        Objects.requireNonNull(network, () -> "The network to compare " + name() + " with is null.");
        return inScope(new TermQuery(name(), new Operand<>(network, ValueCodecs.STRING)));
    }

    /**
     * Documents with an address below a bound.
     *
     * @param bound the bound, itself not included
     * @return {@code {"range":{"address":{"lt":"10.0.0.9"}}}}
     */
    public Query lessThan(V bound) {
        return range(null, exclusive(bound));
    }

    /**
     * Documents with an address below a bound, or that address.
     *
     * @param bound the bound, itself included
     * @return {@code {"range":{"address":{"lte":"10.0.0.9"}}}}
     */
    public Query atMost(V bound) {
        return range(null, inclusive(bound));
    }

    /**
     * Documents with an address above a bound.
     *
     * @param bound the bound, itself not included
     * @return {@code {"range":{"address":{"gt":"10.0.0.9"}}}}
     */
    public Query greaterThan(V bound) {
        return range(exclusive(bound), null);
    }

    /**
     * Documents with an address above a bound, or that address.
     *
     * @param bound the bound, itself included
     * @return {@code {"range":{"address":{"gte":"10.0.0.9"}}}}
     */
    public Query atLeast(V bound) {
        return range(inclusive(bound), null);
    }

    /**
     * Documents with an address between two, these included.
     *
     * @param first the lowest address
     * @param last the highest address
     * @return {@code {"range":{"address":{"gte":"10.0.0.1","lte":"10.0.0.9"}}}}
     */
    public Query between(V first, V last) {
        return range(inclusive(first), inclusive(last));
    }
}
