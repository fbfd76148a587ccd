package com.acme;

import dev.espalier.client.SearchClient;
import dev.espalier.codec.DateCodecs;
import dev.espalier.codec.ValueCodec;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.ArgumentCodec;
import dev.espalier.generated.Fields;
import dev.espalier.generated.Generated;
import dev.espalier.generated.RepositorySupport;
import dev.espalier.query.Argument;
import dev.espalier.query.Query;
import dev.espalier.query.QueryTemplate;
import dev.espalier.value.GeoPoint;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.NullMarked;
import tools.jackson.core.JsonGenerator;

/** {@link Reports} over a client. */
@Generated
@NullMarked
public final class Reports_Impl extends RepositorySupport<Report, String> implements Reports {

    private static final QueryTemplate PRINTED_ON = QueryTemplate.parse("""
            {"terms":{"printed":":days"}}""");

    private static final ValueCodec<LocalDate> LOCAL_DATE_CODEC = DateCodecs.localDate("dd.MM.yyyy", Locale.ENGLISH);

    private static final QueryTemplate PRINTED_AFTER = QueryTemplate.parse("""
            {"bool":{"filter":[{"range":{"printed":{"gte":":from"}}},{"term":{"published":":day"}}]}}""");

    private static final QueryTemplate WRITTEN_BETWEEN = QueryTemplate.parse("""
            {"range":{"written":{"gte":":from","lt":":until"}}}""");

    private static final ValueCodec<Instant> INSTANT_CODEC = DateCodecs.instant("epoch_millis", Locale.ENGLISH);

    private static final QueryTemplate SINCE = QueryTemplate.parse("""
            {"range":{"local":{"gte":":from"}}}""");

    private static final ValueCodec<LocalDateTime> LOCAL_DATE_TIME_CODEC =
            DateCodecs.localDateTime(ZoneId.of("Europe/Berlin"));

    private static final QueryTemplate IN_ISO_FORM = QueryTemplate.parse("""
            {"range":{"printed":{"gte":":from","format":"uuuu-MM-dd"}}}""");

    private static final QueryTemplate NO_WORSE_THAN = QueryTemplate.parse("""
            {"range":{"grade":{"lte":":worst"}}}""");

    private static final ValueCodec<Grade> GRADE_CODEC = new GradeCodec();

    private static final QueryTemplate WITHIN = QueryTemplate.parse("""
            {
              "script": {
                "script": {
                  "source": "params.windows.length > params.first.except.length",
                  "params": {
                    "windows": ":windows",
                    "first": ":first"
                  }
                }
              }
            }""");

    private static final ValueCodec<Window> WINDOW_CODEC = new WindowArgument();

    private static final QueryTemplate PUBLISHED = QueryTemplate.parse("""
            {"range":{"published":":days"}}""");

    private static final ValueCodec<Reports.Days> DAYS_CODEC = new DaysArgument();

    private static final QueryTemplate PRINTED = QueryTemplate.parse("""
            {"term":{"printed":":day"}}""");

    private static final ValueCodec<Reports.Weighted> WEIGHTED_CODEC = new WeightedArgument();

    private static final QueryTemplate NORTHERN = QueryTemplate.parse("""
            {"script":{"script":{"source":"params.place.lat > 0","params":{"place":":place"}}}}""");

    /**
     * A repository that sends its requests through a client. Nothing is sent yet.
     *
     * @param client the client, which stays the caller's to close
     */
    public Reports_Impl(SearchClient client) {
        super(client, Report_.DOCUMENT);
    }

    /** Sends {@code {"terms":{"printed":":days"}}}. */
    @Override
    public List<Report> printedOn(List<LocalDate> days) {
        requireAll(days, "days");
        Query query = PRINTED_ON.bind(Argument.ofAll("days", days, LOCAL_DATE_CODEC));
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"range":{"printed":{"gte":":from"}}},{"term":{"published":":day"}}]}}}. */
    @Override
    public List<Report> printedAfter(LocalDate from, LocalDate day) {
        require(from, "from");
        require(day, "day");
        Query query = PRINTED_AFTER.bind(
                Argument.of("from", from, LOCAL_DATE_CODEC),
                Argument.of("day", day, ValueCodecs.LOCAL_DATE));
        return list(search(query));
    }

    /** Sends {@code {"range":{"written":{"gte":":from","lt":":until"}}}}. */
    @Override
    public List<Report> writtenBetween(Instant from, Instant until) {
        require(from, "from");
        require(until, "until");
        Query query = WRITTEN_BETWEEN.bind(
                Argument.of("from", from, INSTANT_CODEC),
                Argument.of("until", until, INSTANT_CODEC));
        return list(search(query));
    }

    /** Sends {@code {"range":{"local":{"gte":":from"}}}}. */
    @Override
    public List<Report> since(LocalDateTime from) {
        require(from, "from");
        Query query = SINCE.bind(Argument.of("from", from, LOCAL_DATE_TIME_CODEC));
        return list(search(query));
    }

    /** Sends {@code {"range":{"printed":{"gte":":from","format":"uuuu-MM-dd"}}}}. */
    @Override
    public List<Report> inIsoForm(LocalDate from) {
        require(from, "from");
        Query query = IN_ISO_FORM.bind(Argument.of("from", from, ValueCodecs.LOCAL_DATE));
        return list(search(query));
    }

    /** Sends {@code {"range":{"grade":{"lte":":worst"}}}}. */
    @Override
    public List<Report> noWorseThan(Grade worst) {
        require(worst, "worst");
        Query query = NO_WORSE_THAN.bind(Argument.of("worst", worst, GRADE_CODEC));
        return list(search(query));
    }

    /**
     * Sends {@code {"script":{"script":{"source":"params.windows.length > params.first.except.length",
     * "params":{"windows":":windows","first":":first"}}}}}.
     */
    @Override
    public List<Report> within(List<Window> windows, Window first) {
        requireAll(windows, "windows");
        require(first, "first");
        Query query = WITHIN.bind(
                Argument.ofAll("windows", windows, WINDOW_CODEC),
                Argument.of("first", first, WINDOW_CODEC));
        return list(search(query));
    }

    /** Sends {@code {"range":{"published":":days"}}}. */
    @Override
    public List<Report> published(Reports.Days days) {
        require(days, "days");
        Query query = PUBLISHED.bind(Argument.of("days", days, DAYS_CODEC));
        return list(search(query));
    }

    /** Sends {@code {"term":{"printed":":day"}}}. */
    @Override
    public List<Report> printed(Reports.Weighted day) {
        require(day, "day");
        Query query = PRINTED.bind(Argument.of("day", day, WEIGHTED_CODEC));
        return list(search(query));
    }

    /** Sends {@code {"script":{"script":{"source":"params.place.lat > 0","params":{"place":":place"}}}}}. */
    @Override
    public List<Report> northern(GeoPoint place) {
        require(place, "place");
        Query query = NORTHERN.bind(Argument.of("place", place, GeoPoint.CODEC));
        return list(search(query));
    }

    /** Writes {@link Window} as JSON. */
    private static final class WindowArgument extends ArgumentCodec<Window> {

        private static final Fields FIELDS = Fields.of("gte", "lt", "except");

        private static final Fields EXCEPT_FIELDS = Fields.of("day");

        @Override
        public void write(JsonGenerator json, Window window) {
            json.writeStartObject();
            FIELDS.writeLocalDate(json, 0, window.gte());
            FIELDS.writeLocalDate(json, 1, window.lt());
            FIELDS.writeObjects(json, 2, window.except(), WindowArgument::writeExcept);
            json.writeEndObject();
        }

        private static void writeExcept(JsonGenerator json, Window.Except except) {
            json.writeStartObject();
            EXCEPT_FIELDS.writeLocalDate(json, 0, except.day());
            json.writeEndObject();
        }
    }

    /** Writes {@link Reports.Days} as JSON. */
    private static final class DaysArgument extends ArgumentCodec<Reports.Days> {

        private static final Fields FIELDS = Fields.of("gte", "lt");

        @Override
        public void write(JsonGenerator json, Reports.Days days) {
            json.writeStartObject();
            FIELDS.writeLocalDate(json, 0, days.gte());
            FIELDS.writeLocalDate(json, 1, days.lt());
            json.writeEndObject();
        }
    }

    /** Writes {@link Reports.Weighted} as JSON. */
    private static final class WeightedArgument extends ArgumentCodec<Reports.Weighted> {

        private static final Fields FIELDS = Fields.of("value", "boost");

        @Override
        public void write(JsonGenerator json, Reports.Weighted weighted) {
            json.writeStartObject();
            FIELDS.writeString(json, 0, weighted.value());
            FIELDS.writeDouble(json, 1, weighted.boost());
            json.writeEndObject();
        }
    }
}
