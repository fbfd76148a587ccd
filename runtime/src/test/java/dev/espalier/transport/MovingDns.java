package dev.espalier.transport;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/** Says that every name is at one address, until that moves. */
final class MovingDns implements DnsResolver {

    private volatile String address;

    MovingDns(String address) {
        this.address = address;
    }

    /** Null: no name is known any more. */
    void move(String other) {
        address = other;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        String now = address;
        if (now == null) {
            throw new UnknownHostException(host);
        }
        return new InetAddress[] {InetAddress.getByName(now)};
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
