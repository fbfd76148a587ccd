package dev.espalier.samples.articles;

import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import java.time.Instant;

/** Anything that happened, and when; kept in an index of exactly this name. */
@Document(index = "my-index-000001", versioned = false)
public record Event(@Id int id, String any, Instant timestamp) {}
