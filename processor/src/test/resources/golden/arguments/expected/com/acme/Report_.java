package com.acme;

import dev.espalier.codec.DateCodecs;
import dev.espalier.generated.Generated;
import dev.espalier.metamodel.DatePath;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.metamodel.KeywordPath;
import dev.espalier.metamodel.NumberPath;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.NullMarked;

/** The fields of {@link Report}, with what each can be asked. */
@Generated
@NullMarked
public final class Report_ {

    public static final KeywordPath<String> id = KeywordPath.ofString("id");

    public static final DatePath<LocalDate> printed =
            new DatePath<>("printed", DateCodecs.localDate("dd.MM.yyyy", Locale.ENGLISH));

    public static final DatePath<LocalDate> published = DatePath.ofLocalDate("published");

    public static final DatePath<Instant> written =
            new DatePath<>("written", DateCodecs.instant("epoch_millis", Locale.ENGLISH));

    public static final DatePath<LocalDateTime> local =
            new DatePath<>("local", DateCodecs.localDateTime(ZoneId.of("Europe/Berlin")));

    public static final NumberPath<Grade> grade = new NumberPath<>("grade", new GradeCodec());

    /** Index, codec and id of {@link Report}. */
    public static final DocumentType<Report, String> DOCUMENT = DocumentType.builder(Report.class, String.class)
            .index("reports")
            .codec(new Report_Codec())
            .id(id)
            .build();

    private Report_() {}
}
