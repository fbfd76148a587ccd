package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.metamodel.DatePath;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.metamodel.KeywordPath;
import dev.espalier.metamodel.ObjectPath;
import dev.espalier.metamodel.TextPath;
import java.time.Instant;
import org.jspecify.annotations.NullMarked;

/** The fields of {@link Report}, with what each can be asked. */
@Generated
@NullMarked
final class Report_ {

    public static final KeywordPath<String> reportId = KeywordPath.ofString("report_id");

    public static final ShortTitleField shortTitle = new ShortTitleField("short_title");

    public static final KeywordPath<String> sourceUrl = KeywordPath.ofString("sourceURL");

    public static final DatePath<Instant> publishedAt = DatePath.ofInstant("published_at");

    public static final WrittenByFields writtenBy = new WrittenByFields("written_by");

    /** Index, codec and id of {@link Report}. */
    public static final DocumentType<Report, String> DOCUMENT = DocumentType.builder(Report.class, String.class)
            .index("reports")
            .codec(new Report_Codec())
            .id(reportId)
            .build();

    private Report_() {}

    /** {@code shortTitle} and its multi-fields. */
    public static final class ShortTitleField extends TextPath {

        public final KeywordPath<String> raw = KeywordPath.ofString(subField("raw"));

        private ShortTitleField(String name) {
            super(name);
        }
    }

    /** The fields of {@link Report.Author} in {@code writtenBy}. */
    public static final class WrittenByFields extends ObjectPath {

        public final KeywordPath<String> fullName = KeywordPath.ofString(field("full_name"));

        private WrittenByFields(String name) {
            super(name);
        }
    }
}
