package dev.espalier.opentelemetry;

import io.opentelemetry.api.common.AttributeKey;

/** The names of attributes: those of the conventions for databases, and for what they do not know, our own. */
final class SpanKeys {

    static final AttributeKey<String> SYSTEM = AttributeKey.stringKey("db.system.name");
    static final AttributeKey<String> OPERATION = AttributeKey.stringKey("db.operation.name");
    static final AttributeKey<String> COLLECTION = AttributeKey.stringKey("db.collection.name");
    static final AttributeKey<String> QUERY = AttributeKey.stringKey("db.query.text");
    static final AttributeKey<String> DB_STATUS = AttributeKey.stringKey("db.response.status_code");
    static final AttributeKey<String> METHOD = AttributeKey.stringKey("http.request.method");
    static final AttributeKey<Long> STATUS = AttributeKey.longKey("http.response.status_code");
    static final AttributeKey<Long> RESENDS = AttributeKey.longKey("http.request.resend_count");
    static final AttributeKey<String> URL = AttributeKey.stringKey("url.full");
    static final AttributeKey<String> ADDRESS = AttributeKey.stringKey("server.address");
    static final AttributeKey<Long> PORT = AttributeKey.longKey("server.port");
    static final AttributeKey<String> ERROR = AttributeKey.stringKey("error.type");
    static final AttributeKey<Double> DURATION = AttributeKey.doubleKey("espalier.duration");
    static final AttributeKey<Double> POOL_WAIT = AttributeKey.doubleKey("espalier.pool.wait");
    static final AttributeKey<Long> REQUEST_BYTES = AttributeKey.longKey("espalier.request.bytes");
    static final AttributeKey<Long> RESPONSE_BYTES = AttributeKey.longKey("espalier.response.bytes");

    private SpanKeys() {}

    /** A part of the path. */
    static AttributeKey<String> parameter(String name) {
        return AttributeKey.stringKey("db.operation.parameter." + name);
    }
}
