package com.acme;

import dev.espalier.annotation.Document;
import dev.espalier.annotation.ObjectField;
import java.time.LocalDate;
import java.util.List;

/** Properties with the types that a subclass or a use binds. */
@Document(index = "books")
public class Book extends Item<Long, Book.Author> {

    private Span<LocalDate> printed;
    private Span<Long> pages;

    @ObjectField
    private List<Choice<Author, String>> awards;

    public Span<LocalDate> getPrinted() {
        return printed;
    }

    public void setPrinted(Span<LocalDate> printed) {
        this.printed = printed;
    }

    public Span<Long> getPages() {
        return pages;
    }

    public void setPages(Span<Long> pages) {
        this.pages = pages;
    }

    public List<Choice<Author, String>> getAwards() {
        return awards;
    }

    public void setAwards(List<Choice<Author, String>> awards) {
        this.awards = awards;
    }

    public record Author(String name) {}

    public record Span<T>(T from, T to) {}

    /** A class with type parameters that is made by setters. */
    public static class Choice<A, B> {

        private A winner;
        private List<B> reasons;

        public A getWinner() {
            return winner;
        }

        public void setWinner(A winner) {
            this.winner = winner;
        }

        public List<B> getReasons() {
            return reasons;
        }

        public void setReasons(List<B> reasons) {
            this.reasons = reasons;
        }
    }
}
