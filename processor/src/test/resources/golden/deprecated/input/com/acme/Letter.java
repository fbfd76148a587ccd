package com.acme;

import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;

@Document(index = "letters")
public record Letter(@Id String id, String fax, @SuppressWarnings("removal") Kind kind) {

    @Deprecated
    public String fax() {
        return fax;
    }

    @Deprecated(forRemoval = true)
    public enum Kind {
        AIRMAIL
    }
}
