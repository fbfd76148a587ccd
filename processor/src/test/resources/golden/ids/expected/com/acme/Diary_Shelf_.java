package com.acme;

import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.Generated;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.metamodel.KeywordPath;
import dev.espalier.metamodel.NumberPath;
import org.jspecify.annotations.NullMarked;

/** The fields of {@link Diary.Shelf}, with what each can be asked. */
@Generated
@NullMarked
public final class Diary_Shelf_ {

    public static final NumberPath<Short> number = new NumberPath<>("number", ValueCodecs.SHORT);

    public static final KeywordPath<Diary.Key> room =
            new KeywordPath<>("room", ValueCodecs.enumeration(Diary.Key.values(), "left-side", "RIGHT"));

    /** Index, codec and id of {@link Diary.Shelf}. */
    public static final DocumentType<Diary.Shelf, Short> DOCUMENT = DocumentType.builder(Diary.Shelf.class, Short.class)
            .index("shelves")
            .codec(new Diary_Shelf_Codec())
            .id(number, ValueCodecs.SHORT)
            .requiredRouting(Diary.Shelf::room, ValueCodecs.enumeration(Diary.Key.values(), "left-side", "RIGHT"))
            .build();

    private Diary_Shelf_() {}
}
