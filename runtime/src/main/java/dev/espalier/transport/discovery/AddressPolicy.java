package dev.espalier.transport.discovery;

/** Which part of the address that a server publishes, {@code name/ip:port}, a client goes by. */
public enum AddressPolicy {
    /** The name where there is one, looked up as any name is; otherwise the IP address. */
    NAME,

    /**
     * The IP address. The certificates of https nodes must name it, as certificates are never checked against anything but
     * the address in use.
     */
    IP,

    /**
     * The name where there is one, but the connection goes to the IP address: for names that are in the certificates of
     * the nodes, and that the name service of the client does not know.
     */
    NAME_AT_IP
}
