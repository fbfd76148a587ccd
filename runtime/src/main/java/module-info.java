/** The client, codecs, queries and repositories of Espalier. */
@SuppressWarnings("requires-automatic") // HttpClient has no module descriptor, but names its module for good
module dev.espalier.runtime {
    requires transitive org.jspecify;
    requires transitive tools.jackson.core;
    requires transitive tools.jackson.databind;
    requires transitive dev.espalier.schema;
    requires org.apache.httpcomponents.client5.httpclient5;
    requires org.apache.httpcomponents.core5.httpcore5;
    requires org.apache.httpcomponents.core5.httpcore5.h2;
    requires org.slf4j;

    exports dev.espalier.admin;
    exports dev.espalier.bulk;
    exports dev.espalier.client;
    exports dev.espalier.codec;
    exports dev.espalier.generated;
    exports dev.espalier.index;
    exports dev.espalier.metamodel;
    exports dev.espalier.query;
    exports dev.espalier.repository;
    exports dev.espalier.search;
    exports dev.espalier.server;
    exports dev.espalier.sql;
    exports dev.espalier.transport;
    exports dev.espalier.transport.discovery;
    exports dev.espalier.transport.error;
    exports dev.espalier.transport.layer;
    exports dev.espalier.transport.node;
    exports dev.espalier.transport.request;
    exports dev.espalier.transport.tls;
    exports dev.espalier.value;
}
