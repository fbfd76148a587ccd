package com.acme;

import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.Repository;
import dev.espalier.annotation.TextField;
import dev.espalier.repository.DocumentRepository;
import java.util.List;
import java.util.UUID;

/** Repositories inside of types, with ids that are not texts, with methods from elsewhere. */
public final class Library {

    private Library() {}

    @Document(index = "books", metamodel = "BookFields")
    public record Book(
            @Id UUID id, @TextField @KeywordField(subField = "raw-lower") String title, int inStock, boolean isOpen) {}

    @Document(index = "loans")
    public record Loan(@Id long number, String termsAndConditions) {}

    interface ByTitle<T, I> extends DocumentRepository<T, I> {

        List<T> findByTitle(String title);

        boolean existsByTitle(String title);
    }

    @Repository
    interface Books extends ByTitle<Book, UUID> {

        @Override
        boolean existsByTitle(String title);

        default boolean isEmpty() {
            return count() == 0;
        }

        List<Book> findByInStockInAndIsOpenTrueOrderByTitleDesc(List<Integer> inStock);
    }

    @Repository
    public interface Loans extends Library_Loan_Repository {

        List<Loan> findByTermsAndConditionsOrNumber(String termsAndConditions, long number);
    }
}
