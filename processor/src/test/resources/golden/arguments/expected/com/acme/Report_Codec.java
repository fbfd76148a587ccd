package com.acme;

import dev.espalier.codec.DateCodecs;
import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.codec.ValueCodec;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Fields;
import dev.espalier.generated.Generated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link Report} as JSON. */
@Generated
final class Report_Codec implements DocumentCodec<Report> {

    private static final Fields FIELDS = Fields.of("id", "printed", "published", "written", "local", "grade");

    private static final ValueCodec<LocalDate> PRINTED_CODEC = DateCodecs.localDate("dd.MM.yyyy", Locale.ENGLISH);

    private static final ValueCodec<Instant> WRITTEN_CODEC = DateCodecs.instant("epoch_millis", Locale.ENGLISH);

    private static final ValueCodec<LocalDateTime> LOCAL_CODEC = DateCodecs.localDateTime(ZoneId.of("Europe/Berlin"));

    private static final ValueCodec<Grade> GRADE_CODEC = new GradeCodec();

    @Override
    public String id(Report report) {
        return report.id();
    }

    @Override
    public void write(JsonGenerator json, Report report) {
        json.writeStartObject();
        FIELDS.writeString(json, 0, report.id());
        FIELDS.writeValue(json, 1, report.printed(), PRINTED_CODEC);
        FIELDS.writeLocalDate(json, 2, report.published());
        FIELDS.writeValue(json, 3, report.written(), WRITTEN_CODEC);
        FIELDS.writeValue(json, 4, report.local(), LOCAL_CODEC);
        FIELDS.writeValue(json, 5, report.grade(), GRADE_CODEC);
        json.writeEndObject();
    }

    @Override
    public Report read(JsonParser json, DocumentMetadata metadata) {
        LocalDate printed = null;
        LocalDate published = null;
        Instant written = null;
        LocalDateTime local = null;
        Grade grade = null;
        int field;
        while ((field = FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 1 -> printed = CodecSupport.readValue(json, PRINTED_CODEC);
                case 2 -> published = CodecSupport.readLocalDate(json);
                case 3 -> written = CodecSupport.readValue(json, WRITTEN_CODEC);
                case 4 -> local = CodecSupport.readValue(json, LOCAL_CODEC);
                case 5 -> grade = CodecSupport.readValue(json, GRADE_CODEC);
                default -> json.skipChildren();
            }
        }
        return new Report(metadata.id(), printed, published, written, local, grade);
    }
}
