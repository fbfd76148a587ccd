package com.acme;

import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.Generated;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.metamodel.KeywordPath;
import org.jspecify.annotations.NullMarked;

/** The fields of {@link Diary.Setting}, with what each can be asked. */
@Generated
@NullMarked
public final class Diary_Setting_ {

    public static final KeywordPath<Diary.Key> key =
            new KeywordPath<>("key", ValueCodecs.enumeration(Diary.Key.values(), "left-side", "RIGHT"));

    public static final KeywordPath<String> value = KeywordPath.ofString("value");

    /** Index, codec and id of {@link Diary.Setting}. */
    public static final DocumentType<Diary.Setting, Diary.Key> DOCUMENT =
            DocumentType.builder(Diary.Setting.class, Diary.Key.class)
            .index("settings")
            .codec(new Diary_Setting_Codec())
            .id(key, ValueCodecs.enumeration(Diary.Key.values(), "left-side", "RIGHT"))
            .build();

    private Diary_Setting_() {}
}
