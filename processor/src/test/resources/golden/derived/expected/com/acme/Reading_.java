package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.metamodel.DatePath;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.metamodel.KeywordPath;
import dev.espalier.metamodel.NumberPath;
import dev.espalier.metamodel.ObjectPath;
import dev.espalier.metamodel.TextPath;
import java.time.Instant;
import org.jspecify.annotations.NullMarked;

/** The fields of {@link Reading}, with what each can be asked. */
@Generated
@NullMarked
public final class Reading_ {

    public static final KeywordPath<String> id = KeywordPath.ofString("id");

    public static final DatePath<Instant> at = DatePath.ofInstant("at");

    public static final NumberPath<Double> value = NumberPath.ofDouble("value");

    public static final KeywordPath<String> tags = KeywordPath.ofString("tags");

    public static final RemarkField remark = new RemarkField("remark");

    public static final StationFields station = new StationFields("station");

    /** Index, codec and id of {@link Reading}. */
    public static final DocumentType<Reading, String> DOCUMENT = DocumentType.builder(Reading.class, String.class)
            .index("readings")
            .codec(new Reading_Codec())
            .id(id)
            .build();

    private Reading_() {}

    /** {@code remark} and its multi-fields. */
    public static final class RemarkField extends TextPath {

        public final KeywordPath<String> raw = KeywordPath.ofString(subField("raw"));

        private RemarkField(String name) {
            super(name);
        }
    }

    /** The fields of {@link Reading.Station} in {@code station}. */
    public static final class StationFields extends ObjectPath {

        public final KeywordPath<String> name = KeywordPath.ofString(field("name"));

        private StationFields(String name) {
            super(name);
        }
    }
}
