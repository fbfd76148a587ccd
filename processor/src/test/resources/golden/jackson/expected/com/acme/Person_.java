package com.acme;

import dev.espalier.codec.ValueCodecs;
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

    public static final KeywordPath<String> id = new KeywordPath<>("id", ValueCodecs.STRING);

    public static final KeywordPath<String> name = new KeywordPath<>("full_name", ValueCodecs.STRING);

    public static final PetFields pet = new PetFields("pet");

    public static final KeywordPath<String> nicknames = new KeywordPath<>("nicknames", ValueCodecs.STRING);

    public static final NumberPath<Integer> age = new NumberPath<>("age", ValueCodecs.INTEGER);

    public static final KeywordPath<String> initial = new KeywordPath<>("initial", ValueCodecs.STRING);

    /** Index, codec and id of {@link Person}. */
    public static final DocumentType<Person, String> DOCUMENT = DocumentType.builder(Person.class, String.class)
            .index("people")
            .codec(new Person_Codec())
            .id(id)
            .definitionResource("/META-INF/espalier/com.acme.Person.json")
            .build();

    private Person_() {}

    /** The fields of {@link Person.Pet} in {@code pet}. */
    public static final class PetFields extends ObjectPath {

        public final KeywordPath<String> _type = new KeywordPath<>(field("@type"), ValueCodecs.STRING);

        public final KeywordPath<String> name = new KeywordPath<>(field("n"), ValueCodecs.STRING);

        public final KeywordPath<String> name_ = new KeywordPath<>(field("name"), ValueCodecs.STRING);

        public final NumberPath<Long> length = new NumberPath<>(field("length"), ValueCodecs.LONG);

        private PetFields(String name) {
            super(name);
        }
    }
}
