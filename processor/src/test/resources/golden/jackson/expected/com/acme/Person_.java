package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.metamodel.KeywordPath;
import dev.espalier.metamodel.NumberPath;
import dev.espalier.metamodel.ObjectPath;
import org.jspecify.annotations.NullMarked;

/** The fields of {@link Person}, with what each can be asked. */
@Generated
@NullMarked
public final class Person_ {

    public static final KeywordPath<String> id = KeywordPath.ofString("id");

    public static final KeywordPath<String> name = KeywordPath.ofString("full_name");

    public static final PetFields pet = new PetFields("pet");

    public static final KeywordPath<String> nicknames = KeywordPath.ofString("nicknames");

    public static final NumberPath<Integer> age = NumberPath.ofInt("age");

    public static final KeywordPath<String> initial = KeywordPath.ofString("initial");

    /** Index, codec and id of {@link Person}. */
    public static final DocumentType<Person, String> DOCUMENT = DocumentType.builder(Person.class, String.class)
            .index("people")
            .codec(new Person_Codec())
            .id(id)
            .build();

    private Person_() {}

    /** The fields of {@link Person.Pet} in {@code pet}. */
    public static final class PetFields extends ObjectPath {

        public final KeywordPath<String> _type = KeywordPath.ofString(field("@type"));

        public final KeywordPath<String> name = KeywordPath.ofString(field("n"));

        public final KeywordPath<String> name_ = KeywordPath.ofString(field("name"));

        public final NumberPath<Long> length = NumberPath.ofLong(field("length"));

        private PetFields(String name) {
            super(name);
        }
    }
}
