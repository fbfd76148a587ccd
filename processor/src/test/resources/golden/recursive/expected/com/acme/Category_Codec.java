package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Fields;
import dev.espalier.generated.Generated;
import dev.espalier.generated.SubtypeNames;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.io.SerializedString;

/** Reads and writes {@link Category} as JSON. */
@Generated
final class Category_Codec implements DocumentCodec<Category> {

    private static final Fields FIELDS = Fields.of("id", "name", "children", "note", "rule");

    private static final Fields CATEGORY_FIELDS = Fields.of("id", "name", "children", "note", "rule");

    private static final Fields NOTE_FIELDS = Fields.of("text", "author");

    private static final SubtypeNames RULE_TYPES = new SubtypeNames("Category.Rule", "type", "not", "word");

    private static final Fields PERSON_FIELDS = Fields.of("name", "lastNote");

    private static final Fields NOT_FIELDS = Fields.of("rule");

    private static final Fields WORD_FIELDS = Fields.of("word");

    private static final SerializedString TYPE = new SerializedString("type");

    @Override
    public String id(Category category) {
        return category.id();
    }

    @Override
    public void write(JsonGenerator json, Category category) {
        json.writeStartObject();
        FIELDS.writeString(json, 0, category.id());
        FIELDS.writeString(json, 1, category.name());
        FIELDS.writeObjects(json, 2, category.children(), Category_Codec::writeCategory);
        FIELDS.writeObject(json, 3, category.note(), Category_Codec::writeNote);
        FIELDS.writeObject(json, 4, category.rule(), Category_Codec::writeRule);
        json.writeEndObject();
    }

    @Override
    public Category read(JsonParser json, DocumentMetadata metadata) {
        String name = null;
        List<Category> children = null;
        Category.Note note = null;
        Category.Rule rule = null;
        int field;
        while ((field = FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 1 -> name = CodecSupport.readString(json);
                case 2 -> children = CodecSupport.readObjects(json, Category_Codec::readCategory);
                case 3 -> note = CodecSupport.readObject(json, Category_Codec::readNote);
                case 4 -> rule = CodecSupport.readObject(json, Category_Codec::readRule);
                default -> json.skipChildren();
            }
        }
        return new Category(metadata.id(), name, children, note, rule);
    }

    private static void writeCategory(JsonGenerator json, Category category) {
        json.writeStartObject();
        CATEGORY_FIELDS.writeString(json, 0, category.id());
        CATEGORY_FIELDS.writeString(json, 1, category.name());
        CATEGORY_FIELDS.writeObjects(json, 2, category.children(), Category_Codec::writeCategory);
        CATEGORY_FIELDS.writeObject(json, 3, category.note(), Category_Codec::writeNote);
        CATEGORY_FIELDS.writeObject(json, 4, category.rule(), Category_Codec::writeRule);
        json.writeEndObject();
    }

    private static Category readCategory(JsonParser json) {
        String id = null;
        String name = null;
        List<Category> children = null;
        Category.Note note = null;
        Category.Rule rule = null;
        int field;
        while ((field = CATEGORY_FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 0 -> id = CodecSupport.readString(json);
                case 1 -> name = CodecSupport.readString(json);
                case 2 -> children = CodecSupport.readObjects(json, Category_Codec::readCategory);
                case 3 -> note = CodecSupport.readObject(json, Category_Codec::readNote);
                case 4 -> rule = CodecSupport.readObject(json, Category_Codec::readRule);
                default -> json.skipChildren();
            }
        }
        return new Category(id, name, children, note, rule);
    }

    private static void writeNote(JsonGenerator json, Category.Note note) {
        json.writeStartObject();
        NOTE_FIELDS.writeString(json, 0, note.text());
        NOTE_FIELDS.writeObject(json, 1, note.author(), Category_Codec::writePerson);
        json.writeEndObject();
    }

    private static Category.Note readNote(JsonParser json) {
        String text = null;
        Category.Person author = null;
        int field;
        while ((field = NOTE_FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 0 -> text = CodecSupport.readString(json);
                case 1 -> author = CodecSupport.readObject(json, Category_Codec::readPerson);
                default -> json.skipChildren();
            }
        }
        return new Category.Note(text, author);
    }

    private static void writeRule(JsonGenerator json, Category.Rule rule) {
        if (rule instanceof Category.Not not) {
            writeNot(json, not);
        } else if (rule instanceof Category.Word word) {
            writeWord(json, word);
        } else {
            throw RULE_TYPES.unknown(rule);
        }
    }

    private static Category.Rule readRule(JsonParser json) {
        return RULE_TYPES.read(json, (type, source) -> switch (type) {
            case "not" -> readNot(source);
            case "word" -> readWord(source);
            default -> throw RULE_TYPES.unknown(type, source);
        });
    }

    private static void writePerson(JsonGenerator json, Category.Person person) {
        json.writeStartObject();
        PERSON_FIELDS.writeString(json, 0, person.name());
        PERSON_FIELDS.writeObject(json, 1, person.lastNote(), Category_Codec::writeNote);
        json.writeEndObject();
    }

    private static Category.Person readPerson(JsonParser json) {
        String name = null;
        Category.Note lastNote = null;
        int field;
        while ((field = PERSON_FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 0 -> name = CodecSupport.readString(json);
                case 1 -> lastNote = CodecSupport.readObject(json, Category_Codec::readNote);
                default -> json.skipChildren();
            }
        }
        return new Category.Person(name, lastNote);
    }

    private static void writeNot(JsonGenerator json, Category.Not not) {
        json.writeStartObject();
        json.writeName(TYPE);
        json.writeString("not");
        NOT_FIELDS.writeObject(json, 0, not.rule(), Category_Codec::writeRule);
        json.writeEndObject();
    }

    private static Category.Not readNot(JsonParser json) {
        Category.Rule rule = null;
        int field;
        while ((field = NOT_FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 0 -> rule = CodecSupport.readObject(json, Category_Codec::readRule);
                default -> json.skipChildren();
            }
        }
        return new Category.Not(rule);
    }

    private static void writeWord(JsonGenerator json, Category.Word value) {
        json.writeStartObject();
        json.writeName(TYPE);
        json.writeString("word");
        WORD_FIELDS.writeString(json, 0, value.word());
        json.writeEndObject();
    }

    private static Category.Word readWord(JsonParser json) {
        String word = null;
        int field;
        while ((field = WORD_FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 0 -> word = CodecSupport.readString(json);
                default -> json.skipChildren();
            }
        }
        return new Category.Word(word);
    }
}
