package com.acme;

import dev.espalier.annotation.Document;
import dev.espalier.annotation.EnumValue;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Repository;
import dev.espalier.annotation.Routing;
import dev.espalier.repository.DocumentRepository;
import java.time.LocalDate;
import java.util.List;

public final class Diary {

    private Diary() {}

    @Document(index = "days")
    public record Day(@Id LocalDate date, String mood) {}

    @Document(index = "settings")
    public record Setting(@Id Key key, String value) {}

    @Document(index = "shelves")
    public record Shelf(@Id short number, @Routing Key room) {}

    @Document(index = "accounts")
    public record Account(@Id AccountNumber number, String owner) {}

    @Repository
    public interface Accounts extends DocumentRepository<Account, AccountNumber> {

        List<Account> findByNumberIn(List<AccountNumber> numbers);
    }

    public enum Key {
        @EnumValue("left-side")
        LEFT,
        RIGHT
    }
}
