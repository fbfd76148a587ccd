package com.acme;

import dev.espalier.codec.DateCodecs;
import dev.espalier.codec.NumberCodecs;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.Generated;
import dev.espalier.metamodel.BooleanPath;
import dev.espalier.metamodel.DatePath;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.metamodel.KeywordPath;
import dev.espalier.metamodel.NumberPath;
import dev.espalier.metamodel.TextPath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.NullMarked;

/** The fields of {@link Reading}, with what each can be asked. */
@Generated
@NullMarked
public final class Reading_ {

    public static final KeywordPath<String> id = KeywordPath.ofString("id");

    public static final TakenField taken = new TakenField("taken");

    public static final DayField day = new DayField("day");

    public static final SentField sent = new SentField("sent");

    public static final ValidField valid = new ValidField("valid");

    public static final CountField count = new CountField("count");

    public static final LevelField level = new LevelField("level");

    public static final CodeField code = new CodeField("code");

    public static final LabelField label = new LabelField("label");

    public static final AnswerField answer = new AnswerField("answer");

    /** Index, codec and id of {@link Reading}. */
    public static final DocumentType<Reading, String> DOCUMENT = DocumentType.builder(Reading.class, String.class)
            .index("readings")
            .codec(new Reading_Codec())
            .id(id)
            .build();

    private Reading_() {}

    /** {@code taken} and its multi-fields. */
    public static final class TakenField extends DatePath<Instant> {

        public final KeywordPath<Instant> text = new KeywordPath<>(subField("text"), ValueCodecs.INSTANT);

        private TakenField(String name) {
            super(name, ValueCodecs.INSTANT);
        }
    }

    /** {@code day} and its multi-fields. */
    public static final class DayField extends DatePath<LocalDate> {

        public final KeywordPath<LocalDate> text =
                new KeywordPath<>(subField("text"), DateCodecs.localDate("dd.MM.uuuu", Locale.ENGLISH));

        public final TextPath words = new TextPath(subField("words"));

        private DayField(String name) {
            super(name, DateCodecs.localDate("dd.MM.uuuu", Locale.ENGLISH));
        }
    }

    /** {@code sent} and its multi-fields. */
    public static final class SentField extends DatePath<Instant> {

        public final KeywordPath<Instant> text = new KeywordPath<>(subField("text"),
                NumberCodecs.text(DateCodecs.instant("epoch_millis", Locale.ENGLISH)));

        public final NumberPath<Long> number = NumberPath.ofLong(subField("number"));

        private SentField(String name) {
            super(name, DateCodecs.instant("epoch_millis", Locale.ENGLISH));
        }
    }

    /** {@code valid} and its multi-fields. */
    public static final class ValidField extends BooleanPath {

        public final KeywordPath<Boolean> text = new KeywordPath<>(subField("text"), ValueCodecs.BOOLEAN);

        private ValidField(String name) {
            super(name);
        }
    }

    /** {@code count} and its multi-fields. */
    public static final class CountField extends NumberPath<Long> {

        public final KeywordPath<Long> text = new KeywordPath<>(subField("text"), ValueCodecs.LONG);

        public final TextPath words = new TextPath(subField("words"));

        public final DatePath<Long> time = new DatePath<>(subField("time"), DateCodecs.EPOCH_MILLIS);

        private CountField(String name) {
            super(name, ValueCodecs.LONG);
        }
    }

    /** {@code level} and its multi-fields. */
    public static final class LevelField extends NumberPath<Double> {

        public final KeywordPath<Double> text =
                new KeywordPath<>(subField("text"), NumberCodecs.text(ValueCodecs.DOUBLE));

        private LevelField(String name) {
            super(name, ValueCodecs.DOUBLE);
        }
    }

    /** {@code code} and its multi-fields. */
    public static final class CodeField extends KeywordPath<String> {

        public final NumberPath<Long> number = NumberPath.ofLong(subField("number"));

        public final NumberPath<Double> fraction = NumberPath.ofDouble(subField("fraction"));

        private CodeField(String name) {
            super(name, ValueCodecs.STRING);
        }
    }

    /** {@code label} and its multi-fields. */
    public static final class LabelField extends TextPath {

        public final DatePath<LocalDate> day = DatePath.ofLocalDate(subField("day"));

        private LabelField(String name) {
            super(name);
        }
    }

    /** {@code answer} and its multi-fields. */
    public static final class AnswerField extends KeywordPath<String> {

        public final BooleanPath flag = new BooleanPath(subField("flag"));

        private AnswerField(String name) {
            super(name, ValueCodecs.STRING);
        }
    }
}
