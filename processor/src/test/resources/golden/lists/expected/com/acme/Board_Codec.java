package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.codec.JsonCodecs;
import dev.espalier.codec.ValueCodec;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Fields;
import dev.espalier.generated.Generated;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link Board} as JSON. */
@Generated
final class Board_Codec implements DocumentCodec<Board> {

    private static final Fields FIELDS = Fields.of("id", "rows", "words", "days", "colours", "moves");

    private static final Fields MOVE_FIELDS = Fields.of("from", "to");

    private static final ValueCodec<List<Integer>> ROWS_CODEC = JsonCodecs.list(ValueCodecs.INTEGER);

    private static final ValueCodec<List<List<String>>> WORDS_CODEC =
            JsonCodecs.list(JsonCodecs.list(ValueCodecs.STRING));

    private static final ValueCodec<List<LocalDate>> DAYS_CODEC = JsonCodecs.list(ValueCodecs.LOCAL_DATE);

    private static final ValueCodec<List<Board.Piece>> COLOURS_CODEC =
            JsonCodecs.list(ValueCodecs.enumeration(Board.Piece.values()));

    private static final ValueCodec<List<Board.Move>> MOVES_CODEC =
            JsonCodecs.list(CodecSupport.objectCodec(Board_Codec::writeMove, Board_Codec::readMove));

    @Override
    public String id(Board board) {
        return board.id();
    }

    @Override
    public void write(JsonGenerator json, Board board) {
        json.writeStartObject();
        FIELDS.writeString(json, 0, board.id());
        FIELDS.writeValues(json, 1, board.rows(), ROWS_CODEC);
        FIELDS.writeValues(json, 2, board.words(), WORDS_CODEC);
        FIELDS.writeValues(json, 3, board.days(), DAYS_CODEC);
        FIELDS.writeValues(json, 4, board.colours(), COLOURS_CODEC);
        FIELDS.writeValues(json, 5, board.moves(), MOVES_CODEC);
        json.writeEndObject();
    }

    @Override
    public Board read(JsonParser json, DocumentMetadata metadata) {
        List<List<Integer>> rows = null;
        Set<List<List<String>>> words = null;
        Deque<List<LocalDate>> days = null;
        List<List<Board.Piece>> colours = null;
        List<List<Board.Move>> moves = null;
        int field;
        while ((field = FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 1 -> rows = CodecSupport.readValues(json, ROWS_CODEC);
                case 2 -> words = CodecSupport.toSet(CodecSupport.readValues(json, WORDS_CODEC));
                case 3 -> days = CodecSupport.toCollection(CodecSupport.readValues(json, DAYS_CODEC), ArrayDeque::new);
                case 4 -> colours = CodecSupport.readValues(json, COLOURS_CODEC);
                case 5 -> moves = CodecSupport.readValues(json, MOVES_CODEC);
                default -> json.skipChildren();
            }
        }
        return new Board(metadata.id(), rows, words, days, colours, moves);
    }

    private static void writeMove(JsonGenerator json, Board.Move move) {
        json.writeStartObject();
        MOVE_FIELDS.writeInt(json, 0, move.from());
        MOVE_FIELDS.writeInt(json, 1, move.to());
        json.writeEndObject();
    }

    private static Board.Move readMove(JsonParser json) {
        int from = 0;
        int to = 0;
        int field;
        while ((field = MOVE_FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 0 -> from = CodecSupport.readInt(json);
                case 1 -> to = CodecSupport.readInt(json);
                default -> json.skipChildren();
            }
        }
        return new Board.Move(from, to);
    }
}
