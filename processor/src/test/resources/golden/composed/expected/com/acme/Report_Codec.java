package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Generated;
import java.time.Instant;
import org.jspecify.annotations.NullMarked;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads and writes {@link Report} as JSON. */
@Generated("dev.espalier.processor.DocumentProcessor")
@NullMarked
final class Report_Codec implements DocumentCodec<Report> {

    private static final PropertyNameMatcher NAMES =
            CodecSupport.names("report_id", "short_title", "sourceURL", "published_at", "written_by");

    private static final PropertyNameMatcher AUTHOR_NAMES = CodecSupport.names("full_name");

    private static final SerializedString REPORT_ID = new SerializedString("report_id");
    private static final SerializedString SHORT_TITLE = new SerializedString("short_title");
    private static final SerializedString SOURCE_URL = new SerializedString("sourceURL");
    private static final SerializedString PUBLISHED_AT = new SerializedString("published_at");
    private static final SerializedString WRITTEN_BY = new SerializedString("written_by");
    private static final SerializedString FULL_NAME = new SerializedString("full_name");

    @Override
    public void write(JsonGenerator json, Report report) {
        json.writeStartObject();
        CodecSupport.writeString(json, REPORT_ID, report.reportId());
        CodecSupport.writeString(json, SHORT_TITLE, report.shortTitle());
        CodecSupport.writeString(json, SOURCE_URL, report.sourceUrl());
        CodecSupport.writeInstant(json, PUBLISHED_AT, report.publishedAt());
        CodecSupport.writeObject(json, WRITTEN_BY, report.writtenBy(), Report_Codec::writeAuthor);
        json.writeEndObject();
    }

    @Override
    public Report read(JsonParser json, DocumentMetadata metadata) {
        String shortTitle = null;
        String sourceUrl = null;
        Instant publishedAt = null;
        Report.Author writtenBy = null;
        int name;
        while ((name = CodecSupport.nextName(json, NAMES)) != CodecSupport.END) {
            switch (name) {
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
        CodecSupport.writeString(json, FULL_NAME, author.fullName());
        json.writeEndObject();
    }

    private static Report.Author readAuthor(JsonParser json) {
        String fullName = null;
        int name;
        while ((name = CodecSupport.nextName(json, AUTHOR_NAMES)) != CodecSupport.END) {
            switch (name) {
                case 0 -> fullName = CodecSupport.readString(json);
                default -> json.skipChildren();
            }
        }
        return new Report.Author(fullName);
    }
}
