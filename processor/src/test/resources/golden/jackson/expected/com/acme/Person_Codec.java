package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.FieldSupport;
import dev.espalier.generated.Fields;
import dev.espalier.generated.Generated;
import dev.espalier.generated.SubtypeNames;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.io.SerializedString;

/** Reads and writes {@link Person} as JSON. */
@Generated
final class Person_Codec implements DocumentCodec<Person> {

    private static final Fields FIELDS =
            Fields.of("id", "full_name", "pet", "nicknames", "age", "initial", "nick", "nickname");

    private static final SubtypeNames PET_TYPES = new SubtypeNames("Person.Pet", "@type", "cat", "dog", "Person$Fish");

    private static final Fields CAT_FIELDS = Fields.of("n");

    private static final Fields DOG_FIELDS = Fields.of("name");

    private static final Fields FISH_FIELDS = Fields.of("length");

    private static final SerializedString _TYPE = new SerializedString("@type");

    @Override
    public String id(Person person) {
        return person.getId();
    }

    @Override
    public void write(JsonGenerator json, Person person) {
        json.writeStartObject();
        FIELDS.writeString(json, 0, person.getId());
        if (!FieldSupport.isEmpty(person.getName())) {
            FIELDS.writeString(json, 1, person.getName());
        }
        FIELDS.writeObject(json, 2, person.getPet(), Person_Codec::writePet);
        if (!FieldSupport.isEmpty(person.getNicknames())) {
            FIELDS.writeStrings(json, 3, person.getNicknames());
        }
        if (person.getAge() == null) {
            FIELDS.writeNull(json, 4);
        } else {
            FIELDS.writeNullableInt(json, 4, person.getAge());
        }
        if (!FieldSupport.isEmpty(person.getInitial())) {
            FIELDS.writeString(json, 5, person.getInitial());
        }
        json.writeEndObject();
    }

    @Override
    public Person read(JsonParser json, DocumentMetadata metadata) {
        String name = null;
        Person.Pet pet = null;
        List<String> nicknames = null;
        Integer age = null;
        int field;
        while ((field = FIELDS.next(json)) != Fields.END) {
            switch (field) {
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
        json.writeName(_TYPE);
        json.writeString("cat");
        CAT_FIELDS.writeString(json, 0, cat.name());
        json.writeEndObject();
    }

    private static Person.Cat readCat(JsonParser json) {
        String name = null;
        int field;
        while ((field = CAT_FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 0 -> name = CodecSupport.readString(json);
                default -> json.skipChildren();
            }
        }
        return new Person.Cat(name);
    }

    private static void writeDog(JsonGenerator json, Person.Dog dog) {
        json.writeStartObject();
        json.writeName(_TYPE);
        json.writeString("dog");
        DOG_FIELDS.writeString(json, 0, dog.name());
        json.writeEndObject();
    }

    private static Person.Dog readDog(JsonParser json) {
        String name = null;
        int field;
        while ((field = DOG_FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 0 -> name = CodecSupport.readString(json);
                default -> json.skipChildren();
            }
        }
        return new Person.Dog(name);
    }

    private static void writeFish(JsonGenerator json, Person.Fish fish) {
        json.writeStartObject();
        json.writeName(_TYPE);
        json.writeString("Person$Fish");
        FISH_FIELDS.writeLong(json, 0, fish.length());
        json.writeEndObject();
    }

    private static Person.Fish readFish(JsonParser json) {
        long length = 0;
        int field;
        while ((field = FISH_FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 0 -> length = CodecSupport.readLong(json);
                default -> json.skipChildren();
            }
        }
        return new Person.Fish(length);
    }
}
