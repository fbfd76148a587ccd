package dev.espalier.samples.articles;

import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import java.time.LocalDate;

/** A document of which there is one for each day. */
@Document(index = "days")
record Day(@Id LocalDate date, String mood) {}
