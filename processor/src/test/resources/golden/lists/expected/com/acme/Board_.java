package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.metamodel.DatePath;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.metamodel.KeywordPath;
import dev.espalier.metamodel.NumberPath;
import dev.espalier.metamodel.ObjectPath;
import java.time.LocalDate;
import org.jspecify.annotations.NullMarked;

/** The fields of {@link Board}, with what each can be asked. */
@Generated
@NullMarked
public final class Board_ {

    public static final KeywordPath<String> id = KeywordPath.ofString("id");

    public static final NumberPath<Integer> rows = NumberPath.ofInt("rows");

    public static final KeywordPath<String> words = KeywordPath.ofString("words");

    public static final DatePath<LocalDate> days = DatePath.ofLocalDate("days");

    public static final KeywordPath<Board.Piece> colours = KeywordPath.ofEnum("colours", Board.Piece.values());

    public static final MovesFields moves = new MovesFields("moves");

    /** Index, codec and id of {@link Board}. */
    public static final DocumentType<Board, String> DOCUMENT = DocumentType.builder(Board.class, String.class)
            .index("boards")
            .codec(new Board_Codec())
            .id(id)
            .build();

    private Board_() {}

    /** The fields of {@link Board.Move} in {@code moves}. */
    public static final class MovesFields extends ObjectPath {

        public final NumberPath<Integer> from = NumberPath.ofInt(field("from"));

        public final NumberPath<Integer> to = NumberPath.ofInt(field("to"));

        private MovesFields(String name) {
            super(name);
        }
    }
}
