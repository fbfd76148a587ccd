package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Generated;
import dev.espalier.generated.SubtypeNames;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads and writes {@link Category} as JSON. */
@Generated("dev.espalier.processor.DocumentProcessor")
@NullMarked
final class Category_Codec implements DocumentCodec<Category> {

    private static final PropertyNameMatcher NAMES = CodecSupport.names("id", "name", "children", "note", "rule");

    private static final PropertyNameMatcher CATEGORY_NAMES =
            CodecSupport.names("id", "name", "children", "note", "rule");

    private static final PropertyNameMatcher NOTE_NAMES = CodecSupport.names("text", "author");

    private static final SubtypeNames RULE_TYPES = new SubtypeNames("Category.Rule", "type", "not", "word");

    private static final PropertyNameMatcher PERSON_NAMES = CodecSupport.names("name", "lastNote");

    private static final PropertyNameMatcher NOT_NAMES = CodecSupport.names("rule");

    private static final PropertyNameMatcher WORD_NAMES = CodecSupport.names("word");

    private static final SerializedString ID = new SerializedString("id");
    private static final SerializedString NAME = new SerializedString("name");
    private static final SerializedString CHILDREN = new SerializedString("children");
    private static final SerializedString NOTE = new SerializedString("note");
    private static final SerializedString RULE = new SerializedString("rule");
    private static final SerializedString TEXT = new SerializedString("text");
    private static final SerializedString AUTHOR = new SerializedString("author");
    private static final SerializedString TYPE = new SerializedString("type");
    private static final SerializedString LAST_NOTE = new SerializedString("lastNote");
    private static final SerializedString WORD = new SerializedString("word");

    @Override
    public void write(JsonGenerator json, Category category) {
        json.writeStartObject();
        CodecSupport.writeString(json, ID, category.id());
        CodecSupport.writeString(json, NAME, category.name());
        CodecSupport.writeObjects(json, CHILDREN, category.children(), Category_Codec::writeCategory);
        CodecSupport.writeObject(json, NOTE, category.note(), Category_Codec::writeNote);
        CodecSupport.writeObject(json, RULE, category.rule(), Category_Codec::writeRule);
        json.writeEndObject();
    }

    @Override
    public Category read(JsonParser json, DocumentMetadata metadata) {
        String name = null;
        List<Category> children = null;
        Category.Note note = null;
        Category.Rule rule = null;
        int index;
        while ((index = CodecSupport.nextName(json, NAMES)) != CodecSupport.END) {
            switch (index) {
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
        CodecSupport.writeString(json, ID, category.id());
        CodecSupport.writeString(json, NAME, category.name());
        CodecSupport.writeObjects(json, CHILDREN, category.children(), Category_Codec::writeCategory);
        CodecSupport.writeObject(json, NOTE, category.note(), Category_Codec::writeNote);
        CodecSupport.writeObject(json, RULE, category.rule(), Category_Codec::writeRule);
        json.writeEndObject();
    }

    private static Category readCategory(JsonParser json) {
        String id = null;
        String name = null;
        List<Category> children = null;
        Category.Note note = null;
        Category.Rule rule = null;
        int index;
        while ((index = CodecSupport.nextName(json, CATEGORY_NAMES)) != CodecSupport.END) {
            switch (index) {
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
        CodecSupport.writeString(json, TEXT, note.text());
        CodecSupport.writeObject(json, AUTHOR, note.author(), Category_Codec::writePerson);
        json.writeEndObject();
    }

    private static Category.Note readNote(JsonParser json) {
        String text = null;
        Category.Person author = null;
        int name;
        while ((name = CodecSupport.nextName(json, NOTE_NAMES)) != CodecSupport.END) {
            switch (name) {
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
        CodecSupport.writeString(json, NAME, person.name());
        CodecSupport.writeObject(json, LAST_NOTE, person.lastNote(), Category_Codec::writeNote);
        json.writeEndObject();
    }

    private static Category.Person readPerson(JsonParser json) {
        String name = null;
        Category.Note lastNote = null;
        int index;
        while ((index = CodecSupport.nextName(json, PERSON_NAMES)) != CodecSupport.END) {
            switch (index) {
                case 0 -> name = CodecSupport.readString(json);
                case 1 -> lastNote = CodecSupport.readObject(json, Category_Codec::readNote);
                default -> json.skipChildren();
            }
        }
        return new Category.Person(name, lastNote);
    }

    private static void writeNot(JsonGenerator json, Category.Not not) {
        json.writeStartObject();
        CodecSupport.writeString(json, TYPE, "not");
        CodecSupport.writeObject(json, RULE, not.rule(), Category_Codec::writeRule);
        json.writeEndObject();
    }

    private static Category.Not readNot(JsonParser json) {
        Category.Rule rule = null;
        int name;
        while ((name = CodecSupport.nextName(json, NOT_NAMES)) != CodecSupport.END) {
            switch (name) {
                case 0 -> rule = CodecSupport.readObject(json, Category_Codec::readRule);
                default -> json.skipChildren();
            }
        }
        return new Category.Not(rule);
    }

    private static void writeWord(JsonGenerator json, Category.Word value) {
        json.writeStartObject();
        CodecSupport.writeString(json, TYPE, "word");
        CodecSupport.writeString(json, WORD, value.word());
        json.writeEndObject();
    }

    private static Category.Word readWord(JsonParser json) {
        String word = null;
        int name;
        while ((name = CodecSupport.nextName(json, WORD_NAMES)) != CodecSupport.END) {
            switch (name) {
                case 0 -> word = CodecSupport.readString(json);
                default -> json.skipChildren();
            }
        }
        return new Category.Word(word);
    }
}
