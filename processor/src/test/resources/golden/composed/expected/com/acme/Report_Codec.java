package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Fields;
import dev.espalier.generated.Generated;
import java.time.Instant;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link Report} as JSON. */
@Generated
final class Report_Codec implements DocumentCodec<Report> {

    private static final Fields FIELDS =
            Fields.of("report_id", "short_title", "sourceURL", "published_at", "written_by");

    private static final Fields AUTHOR_FIELDS = Fields.of("full_name");

    @Override
    public String id(Report report) {
        return report.reportId();
    }

    @Override
    public void write(JsonGenerator json, Report report) {
        json.writeStartObject();
        FIELDS.writeString(json, 0, report.reportId());
        FIELDS.writeString(json, 1, report.shortTitle());
        FIELDS.writeString(json, 2, report.sourceUrl());
        FIELDS.writeInstant(json, 3, report.publishedAt());
        FIELDS.writeObject(json, 4, report.writtenBy(), Report_Codec::writeAuthor);
        json.writeEndObject();
    }

    @Override
    public Report read(JsonParser json, DocumentMetadata metadata) {
        String shortTitle = null;
        String sourceUrl = null;
        Instant publishedAt = null;
        Report.Author writtenBy = null;
        int field;
        while ((field = FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 1 -> shortTitle = CodecSupport.readString(json);
                case 2 -> sourceUrl = CodecSupport.readString(json);
                case 3 -> publishedAt = CodecSupport.readInstant(json);
                case 4 -> writtenBy = CodecSupport.readObject(json, Report_Codec::readAuthor);
                default -> json.skipChildren();
            }
        }
        return new Report(metadata.id(), shortTitle, sourceUrl, publishedAt, writtenBy);
    }

    private static void writeAuthor(JsonGenerator json, Report.Author author) {
        json.writeStartObject();
        AUTHOR_FIELDS.writeString(json, 0, author.fullName());
        json.writeEndObject();
    }

    private static Report.Author readAuthor(JsonParser json) {
        String fullName = null;
        int field;
        while ((field = AUTHOR_FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 0 -> fullName = CodecSupport.readString(json);
                default -> json.skipChildren();
            }
        }
        return new Report.Author(fullName);
    }
}
