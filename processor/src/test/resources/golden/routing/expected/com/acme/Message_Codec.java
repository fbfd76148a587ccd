package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Fields;
import dev.espalier.generated.Generated;
import dev.espalier.generated.SubtypeNames;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.io.SerializedString;

/** Reads and writes {@link Message} as JSON. */
@Generated
final class Message_Codec implements DocumentCodec<Message> {

    private static final SubtypeNames TYPES = new SubtypeNames("Message", "type", "answer", "question");

    private static final Fields ANSWER_FIELDS = Fields.of("id", "thread", "text");

    private static final Fields QUESTION_FIELDS = Fields.of("id", "thread", "text");

    private static final SerializedString TYPE = new SerializedString("type");

    @Override
    public String id(Message message) {
        return message.id();
    }

    @Override
    public void write(JsonGenerator json, Message message) {
        if (message instanceof Message.Answer answer) {
            writeAnswer(json, answer);
        } else if (message instanceof Message.Question question) {
            writeQuestion(json, question);
        } else {
            throw TYPES.unknown(message);
        }
    }

    @Override
    public Message read(JsonParser json, DocumentMetadata metadata) {
        return TYPES.read(json, (type, source) -> switch (type) {
            case "answer" -> readAnswer(source, metadata);
            case "question" -> readQuestion(source, metadata);
            default -> throw TYPES.unknown(type, source);
        });
    }

    private static void writeAnswer(JsonGenerator json, Message.Answer answer) {
        json.writeStartObject();
        json.writeName(TYPE);
        json.writeString("answer");
        ANSWER_FIELDS.writeString(json, 0, answer.id());
        ANSWER_FIELDS.writeNullableLong(json, 1, answer.thread());
        ANSWER_FIELDS.writeString(json, 2, answer.text());
        json.writeEndObject();
    }

    private static Message.Answer readAnswer(JsonParser json, DocumentMetadata metadata) {
        Long thread = null;
        String text = null;
        int field;
        while ((field = ANSWER_FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 1 -> thread = CodecSupport.readNullableLong(json);
                case 2 -> text = CodecSupport.readString(json);
                default -> json.skipChildren();
            }
        }
        return new Message.Answer(metadata.id(), thread, text);
    }

    private static void writeQuestion(JsonGenerator json, Message.Question question) {
        json.writeStartObject();
        json.writeName(TYPE);
        json.writeString("question");
        QUESTION_FIELDS.writeString(json, 0, question.id());
        QUESTION_FIELDS.writeNullableLong(json, 1, question.thread());
        QUESTION_FIELDS.writeString(json, 2, question.text());
        json.writeEndObject();
    }

    private static Message.Question readQuestion(JsonParser json, DocumentMetadata metadata) {
        Long thread = null;
        String text = null;
        int field;
        while ((field = QUESTION_FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 1 -> thread = CodecSupport.readNullableLong(json);
                case 2 -> text = CodecSupport.readString(json);
                default -> json.skipChildren();
            }
        }
        return new Message.Question(metadata.id(), thread, text);
    }
}
