package com.acme;

import dev.espalier.annotation.Query;
import dev.espalier.annotation.Repository;
import dev.espalier.repository.DocumentRepository;
import dev.espalier.value.GeoPoint;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Arguments as their fields want them. */
@Repository
public interface Reports extends DocumentRepository<Report, String> {

    @Query("{\"terms\": {\"printed\": \":days\"}}")
    List<Report> printedOn(List<LocalDate> days);

    @Query("{\"bool\": {\"filter\": [{\"range\": {\"printed\": {\"gte\": \":from\"}}}, {\"term\": {\"published\": \":day\"}}]}}")
    List<Report> printedAfter(LocalDate from, LocalDate day);

    @Query("{\"range\": {\"written\": {\"gte\": \":from\", \"lt\": \":until\"}}}")
    List<Report> writtenBetween(Instant from, Instant until);

    @Query("{\"range\": {\"local\": {\"gte\": \":from\"}}}")
    List<Report> since(LocalDateTime from);

    @Query("{\"range\": {\"printed\": {\"gte\": \":from\", \"format\": \"uuuu-MM-dd\"}}}")
    List<Report> inIsoForm(LocalDate from);

    @Query("{\"range\": {\"grade\": {\"lte\": \":worst\"}}}")
    List<Report> noWorseThan(Grade worst);

    @Query("""
            {"script": {"script": {
              "source": "params.windows.length > params.first.except.length",
              "params": {"windows": ":windows", "first": ":first"}}}}""")
    List<Report> within(List<Window> windows, Window first);

    @Query("{\"range\": {\"published\": \":days\"}}")
    List<Report> published(Days days);

    @Query("{\"term\": {\"printed\": \":day\"}}")
    List<Report> printed(Weighted day);

    @Query("""
            {"script": {"script": {"source": "params.place.lat > 0", "params": {"place": ":place"}}}}""")
    List<Report> northern(GeoPoint place);

    /** The long form of a value. */
    record Weighted(String value, double boost) {}

    /** The limits of a range, under the names that servers have for them. */
    record Days(LocalDate gte, LocalDate lt) {}
}
