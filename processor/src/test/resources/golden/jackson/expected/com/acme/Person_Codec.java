package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.FieldSupport;
import dev.espalier.generated.Generated;
import dev.espalier.generated.SubtypeNames;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads and writes {@link Person} as JSON. */
@Generated("dev.espalier.processor.DocumentProcessor")
@NullMarked
final class Person_Codec implements DocumentCodec<Person> {

    private static final PropertyNameMatcher NAMES =
            CodecSupport.names("id", "full_name", "pet", "nicknames", "age", "initial", "nick", "nickname");

    private static final SubtypeNames PET_TYPES = new SubtypeNames("Person.Pet", "@type", "cat", "dog", "Person$Fish");

    private static final PropertyNameMatcher CAT_NAMES = CodecSupport.names("n");

    private static final PropertyNameMatcher DOG_NAMES = CodecSupport.names("name");

    private static final PropertyNameMatcher FISH_NAMES = CodecSupport.names("length");

    private static final SerializedString ID = new SerializedString("id");
    private static final SerializedString FULL_NAME = new SerializedString("full_name");
    private static final SerializedString PET = new SerializedString("pet");
    private static final SerializedString NICKNAMES = new SerializedString("nicknames");
    private static final SerializedString AGE = new SerializedString("age");
    private static final SerializedString INITIAL = new SerializedString("initial");
    private static final SerializedString _TYPE = new SerializedString("@type");
    private static final SerializedString N = new SerializedString("n");
    private static final SerializedString NAME = new SerializedString("name");
    private static final SerializedString LENGTH = new SerializedString("length");

    @Override
    public void write(JsonGenerator json, Person person) {
        json.writeStartObject();
        CodecSupport.writeString(json, ID, person.getId());
        if (!FieldSupport.isEmpty(person.getName())) {
            CodecSupport.writeString(json, FULL_NAME, person.getName());
        }
        CodecSupport.writeObject(json, PET, person.getPet(), Person_Codec::writePet);
        if (!FieldSupport.isEmpty(person.getNicknames())) {
            CodecSupport.writeStrings(json, NICKNAMES, person.getNicknames());
        }
        if (person.getAge() == null) {
            FieldSupport.writeNull(json, AGE);
        } else {
            CodecSupport.writeInt(json, AGE, person.getAge());
        }
        if (!FieldSupport.isEmpty(person.getInitial())) {
            CodecSupport.writeString(json, INITIAL, person.getInitial());
        }
        json.writeEndObject();
    }

    @Override
    public Person read(JsonParser json, DocumentMetadata metadata) {
        String name = null;
        Person.Pet pet = null;
        List<String> nicknames = null;
        Integer age = null;
        int index;
        while ((index = CodecSupport.nextName(json, NAMES)) != CodecSupport.END) {
            switch (index) {
                case 1 -> name = CodecSupport.readString(json);
                case 2 -> pet = CodecSupport.readObject(json, Person_Codec::readPet);
                case 3, 6, 7 -> nicknames = CodecSupport.readStrings(json);
                case 4 -> age = CodecSupport.readNullableInt(json);
                default -> json.skipChildren();
            }
        }
        Person person = new Person(metadata.id(), name, pet);
        if (nicknames != null) {
            person.setNicknames(nicknames);
        }
        if (age != null) {
            person.setAge(age);
        }
        return person;
    }

    private static void writePet(JsonGenerator json, Person.Pet pet) {
        if (pet instanceof Person.Cat cat) {
            writeCat(json, cat);
        } else if (pet instanceof Person.Dog dog) {
            writeDog(json, dog);
        } else if (pet instanceof Person.Fish fish) {
            writeFish(json, fish);
        } else {
            throw PET_TYPES.unknown(pet);
        }
    }

    private static Person.Pet readPet(JsonParser json) {
        return PET_TYPES.read(json, (type, source) -> switch (type) {
            case "cat" -> readCat(source);
            case "dog" -> readDog(source);
            case "Person$Fish" -> readFish(source);
            default -> throw PET_TYPES.unknown(type, source);
        });
    }

    private static void writeCat(JsonGenerator json, Person.Cat cat) {
        json.writeStartObject();
        CodecSupport.writeString(json, _TYPE, "cat");
        CodecSupport.writeString(json, N, cat.name());
        json.writeEndObject();
    }

    private static Person.Cat readCat(JsonParser json) {
        String name = null;
        int index;
        while ((index = CodecSupport.nextName(json, CAT_NAMES)) != CodecSupport.END) {
            switch (index) {
                case 0 -> name = CodecSupport.readString(json);
                default -> json.skipChildren();
            }
        }
        return new Person.Cat(name);
    }

    private static void writeDog(JsonGenerator json, Person.Dog dog) {
        json.writeStartObject();
        CodecSupport.writeString(json, _TYPE, "dog");
        CodecSupport.writeString(json, NAME, dog.name());
        json.writeEndObject();
    }

    private static Person.Dog readDog(JsonParser json) {
        String name = null;
        int index;
        while ((index = CodecSupport.nextName(json, DOG_NAMES)) != CodecSupport.END) {
            switch (index) {
                case 0 -> name = CodecSupport.readString(json);
                default -> json.skipChildren();
            }
        }
        return new Person.Dog(name);
    }

    private static void writeFish(JsonGenerator json, Person.Fish fish) {
        json.writeStartObject();
        CodecSupport.writeString(json, _TYPE, "Person$Fish");
        CodecSupport.writeLong(json, LENGTH, fish.length());
        json.writeEndObject();
    }

    private static Person.Fish readFish(JsonParser json) {
        long length = 0;
        int name;
        while ((name = CodecSupport.nextName(json, FISH_NAMES)) != CodecSupport.END) {
            switch (name) {
                case 0 -> length = CodecSupport.readLong(json);
                default -> json.skipChildren();
            }
        }
        return new Person.Fish(length);
    }
}
