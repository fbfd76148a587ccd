package dev.espalier.samples.notes;

import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.TextField;

@Document(index = "notes")
public record Note(@Id String id, @TextField String text) {}
