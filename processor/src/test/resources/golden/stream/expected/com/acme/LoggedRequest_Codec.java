package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Fields;
import dev.espalier.generated.Generated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link LoggedRequest} as JSON. */
@Generated
final class LoggedRequest_Codec implements DocumentCodec<LoggedRequest> {

    private static final Fields FIELDS = Fields.of("id", "@timestamp", "path", "status");

    @Override
    public @Nullable String id(LoggedRequest loggedRequest) {
        return loggedRequest.id();
    }

    @Override
    public void write(JsonGenerator json, LoggedRequest loggedRequest) {
        json.writeStartObject();
        FIELDS.writeString(json, 0, loggedRequest.id());
        FIELDS.writeInstant(json, 1, loggedRequest.at());
        FIELDS.writeString(json, 2, loggedRequest.path());
        FIELDS.writeInt(json, 3, loggedRequest.status());
        json.writeEndObject();
    }

    @Override
    public LoggedRequest read(JsonParser json, DocumentMetadata metadata) {
        Instant at = null;
        String path = null;
        int status = 0;
        int field;
        while ((field = FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 1 -> at = CodecSupport.readInstant(json);
                case 2 -> path = CodecSupport.readString(json);
                case 3 -> status = CodecSupport.readInt(json);
                default -> json.skipChildren();
            }
        }
        return new LoggedRequest(metadata.id(), at, path, status);
    }
}
