package dev.espalier.value;

import dev.espalier.codec.CodecException;
import dev.espalier.codec.JsonCodecs;
import dev.espalier.codec.ValueCodec;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.codec.ValueReader;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

final class CompletionCodec implements ValueCodec<Completion> {

    private static final ValueCodec<List<String>> TEXTS = JsonCodecs.list(ValueCodecs.STRING);
    private static final ValueCodec<Map<String, List<String>>> CONTEXTS = JsonCodecs.map(TEXTS);

    @Override
    public void write(JsonGenerator json, Completion completion) {
        json.writeStartObject();
        json.writeName("input");
        TEXTS.write(json, completion.inputs());
        if (completion.weight() != null) {
            json.writeName("weight");
            json.writeNumber(completion.weight());
        }
        if (!completion.contexts().isEmpty()) {
            json.writeName("contexts");
            CONTEXTS.write(json, completion.contexts());
        }
        json.writeEndObject();
    }

    @Override
    public boolean takesArrays() {
        return true;
    }

    @Override
    public Completion read(JsonParser json) {
        List<String> inputs = List.of();
        Integer weight = null;
        Map<String, List<String>> contexts = Map.of();
        if (json.currentToken() == JsonToken.START_OBJECT) {
            String name;
            while ((name = json.nextName()) != null) {
                json.nextToken();
                switch (name) {
                    case "input" -> inputs = TEXTS.read(json);
                    case "weight" -> weight = ValueReader.readInt(json);
                    case "contexts" -> contexts = CONTEXTS.read(json);
                    default -> json.skipChildren();
                }
            }
        } else {
            inputs = TEXTS.read(json);
        }
        try {
            return new Completion(inputs, weight, contexts);
        } catch (IllegalArgumentException e) {
            throw CodecException.at(e.getMessage(), json);
        }
    }
}
