package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Generated;
import dev.espalier.generated.SubtypeNames;
import org.jspecify.annotations.NullMarked;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads and writes {@link Message} as JSON. */
@Generated("dev.espalier.processor.DocumentProcessor")
@NullMarked
final class Message_Codec implements DocumentCodec<Message> {

    private static final SubtypeNames TYPES = new SubtypeNames("Message", "type", "answer", "question");

    private static final PropertyNameMatcher ANSWER_NAMES = CodecSupport.names("id", "thread", "text");

    private static final PropertyNameMatcher QUESTION_NAMES = CodecSupport.names("id", "thread", "text");

    private static final SerializedString TYPE = new SerializedString("type");
    private static final SerializedString ID = new SerializedString("id");
    private static final SerializedString THREAD = new SerializedString("thread");
    private static final SerializedString TEXT = new SerializedString("text");

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
        CodecSupport.writeString(json, TYPE, "answer");
        CodecSupport.writeString(json, ID, answer.id());
        CodecSupport.writeLong(json, THREAD, answer.thread());
        CodecSupport.writeString(json, TEXT, answer.text());
        json.writeEndObject();
    }

    private static Message.Answer readAnswer(JsonParser json, DocumentMetadata metadata) {
        Long thread = null;
        String text = null;
        int name;
        while ((name = CodecSupport.nextName(json, ANSWER_NAMES)) != CodecSupport.END) {
            switch (name) {
                case 1 -> thread = CodecSupport.readNullableLong(json);
                case 2 -> text = CodecSupport.readString(json);
                default -> json.skipChildren();
            }
        }
        return new Message.Answer(metadata.id(), thread, text);
    }

    private static void writeQuestion(JsonGenerator json, Message.Question question) {
        json.writeStartObject();
        CodecSupport.writeString(json, TYPE, "question");
        CodecSupport.writeString(json, ID, question.id());
        CodecSupport.writeLong(json, THREAD, question.thread());
        CodecSupport.writeString(json, TEXT, question.text());
        json.writeEndObject();
    }

    private static Message.Question readQuestion(JsonParser json, DocumentMetadata metadata) {
        Long thread = null;
        String text = null;
        int name;
        while ((name = CodecSupport.nextName(json, QUESTION_NAMES)) != CodecSupport.END) {
            switch (name) {
                case 1 -> thread = CodecSupport.readNullableLong(json);
                case 2 -> text = CodecSupport.readString(json);
                default -> json.skipChildren();
            }
        }
        return new Message.Question(metadata.id(), thread, text);
    }
}
