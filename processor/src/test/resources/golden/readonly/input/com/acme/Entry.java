package com.acme;

import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.TextField;
import java.time.Instant;

@Document(index = "logs")
public record Entry(@Id String id, @TextField String message, Instant at) {}
