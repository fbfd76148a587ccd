package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Generated;
import java.time.Instant;
import org.jspecify.annotations.NullMarked;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads and writes {@link LoggedRequest} as JSON. */
@Generated("dev.espalier.processor.DocumentProcessor")
@NullMarked
final class LoggedRequest_Codec implements DocumentCodec<LoggedRequest> {

    private static final PropertyNameMatcher NAMES = CodecSupport.names("id", "@timestamp", "path", "status");

    private static final SerializedString ID = new SerializedString("id");
    private static final SerializedString _TIMESTAMP = new SerializedString("@timestamp");
    private static final SerializedString PATH = new SerializedString("path");
    private static final SerializedString STATUS = new SerializedString("status");

    @Override
    public void write(JsonGenerator json, LoggedRequest loggedRequest) {
        json.writeStartObject();
        CodecSupport.writeString(json, ID, loggedRequest.id());
        CodecSupport.writeInstant(json, _TIMESTAMP, loggedRequest.at());
        CodecSupport.writeString(json, PATH, loggedRequest.path());
        CodecSupport.writeInt(json, STATUS, loggedRequest.status());
        json.writeEndObject();
    }

    @Override
    public LoggedRequest read(JsonParser json, DocumentMetadata metadata) {
        Instant at = null;
        String path = null;
        int status = 0;
        int name;
        while ((name = CodecSupport.nextName(json, NAMES)) != CodecSupport.END) {
            switch (name) {
                case 1 -> at = CodecSupport.readInstant(json);
                case 2 -> path = CodecSupport.readString(json);
                case 3 -> status = CodecSupport.readInt(json);
                default -> json.skipChildren();
            }
        }
        return new LoggedRequest(metadata.id(), at, path, status);
    }
}
