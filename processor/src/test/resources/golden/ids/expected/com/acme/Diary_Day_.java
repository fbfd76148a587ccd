package com.acme;

import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.Generated;
import dev.espalier.metamodel.DatePath;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.metamodel.KeywordPath;
import java.time.LocalDate;
import org.jspecify.annotations.NullMarked;

/** The fields of {@link Diary.Day}, with what each can be asked. */
@Generated
@NullMarked
public final class Diary_Day_ {

    public static final DatePath<LocalDate> date = DatePath.ofLocalDate("date");

    public static final KeywordPath<String> mood = KeywordPath.ofString("mood");

    /** Index, codec and id of {@link Diary.Day}. */
    public static final DocumentType<Diary.Day, LocalDate> DOCUMENT =
            DocumentType.builder(Diary.Day.class, LocalDate.class)
            .index("days")
            .codec(new Diary_Day_Codec())
            .id(date, ValueCodecs.LOCAL_DATE)
            .build();

    private Diary_Day_() {}
}
