package com.acme;

import dev.espalier.annotation.Allow;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.ObjectField;
import dev.espalier.annotation.Repository;
import dev.espalier.repository.DocumentRepository;
import java.time.LocalDate;
import java.util.Deque;
import java.util.List;
import java.util.Set;

@Document(index = "boards")
@Allow("DOC-135")
public record Board(
        @Id String id,
        List<List<Integer>> rows,
        Set<List<List<String>>> words,
        Deque<List<LocalDate>> days,
        List<List<Piece>> colours,
        @ObjectField List<List<Move>> moves) {

    public enum Piece {
        BLACK,
        WHITE
    }

    public record Move(int from, int to) {}

    @Repository
    public interface Boards extends DocumentRepository<Board, String> {

        List<Board> findByRowsAndMovesToGreaterThan(int row, int to);
    }
}
