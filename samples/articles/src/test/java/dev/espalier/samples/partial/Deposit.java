package dev.espalier.samples.partial;

import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;

/** What lies in several indexes behind one alias. */
@Document(index = "deposits", versioned = false)
record Deposit(@Id String id, long cents) {}
