package dev.espalier.transport.tls;

import java.util.List;

/** Versions of the protocol that are safe. */
public enum TlsVersion {
    /** From 2008; with servers that know no later one. */
    TLS_1_2("TLSv1.2"),
    /** From 2018. */
    TLS_1_3("TLSv1.3");

    private final String standardName;

    TlsVersion(String standardName) {
        this.standardName = standardName;
    }

    /** The versions from this one on, as Java calls them. */
    List<String> andLater() {
        return this == TLS_1_3 ? List.of(TLS_1_3.standardName) : List.of(TLS_1_3.standardName, TLS_1_2.standardName);
    }
}
