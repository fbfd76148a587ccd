package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.codec.JsonCodecs;
import dev.espalier.codec.ValueCodec;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Generated;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads and writes {@link Board} as JSON. */
@Generated("dev.espalier.processor.DocumentProcessor")
@NullMarked
final class Board_Codec implements DocumentCodec<Board> {

    private static final PropertyNameMatcher NAMES =
            CodecSupport.names("id", "rows", "words", "days", "colours", "moves");

    private static final PropertyNameMatcher MOVE_NAMES = CodecSupport.names("from", "to");

    private static final SerializedString ID = new SerializedString("id");
    private static final SerializedString ROWS = new SerializedString("rows");
    private static final SerializedString WORDS = new SerializedString("words");
    private static final SerializedString DAYS = new SerializedString("days");
    private static final SerializedString COLOURS = new SerializedString("colours");
    private static final SerializedString MOVES = new SerializedString("moves");
    private static final SerializedString FROM = new SerializedString("from");
    private static final SerializedString TO = new SerializedString("to");

    private static final ValueCodec<List<Integer>> ROWS_CODEC = JsonCodecs.list(ValueCodecs.INTEGER);

    private static final ValueCodec<List<List<String>>> WORDS_CODEC =
            JsonCodecs.list(JsonCodecs.list(ValueCodecs.STRING));

    private static final ValueCodec<List<LocalDate>> DAYS_CODEC = JsonCodecs.list(ValueCodecs.LOCAL_DATE);

    private static final ValueCodec<List<Board.Piece>> COLOURS_CODEC =
            JsonCodecs.list(ValueCodecs.enumeration(Board.Piece.values()));

    private static final ValueCodec<List<Board.Move>> MOVES_CODEC =
            JsonCodecs.list(ValueCodec.of(Board_Codec::writeMove, Board_Codec::readMove));

    @Override
    public void write(JsonGenerator json, Board board) {
        json.writeStartObject();
        CodecSupport.writeString(json, ID, board.id());
        CodecSupport.writeValues(json, ROWS, board.rows(), ROWS_CODEC);
        CodecSupport.writeValues(json, WORDS, board.words(), WORDS_CODEC);
        CodecSupport.writeValues(json, DAYS, board.days(), DAYS_CODEC);
        CodecSupport.writeValues(json, COLOURS, board.colours(), COLOURS_CODEC);
        CodecSupport.writeValues(json, MOVES, board.moves(), MOVES_CODEC);
        json.writeEndObject();
    }

    @Override
    public Board read(JsonParser json, DocumentMetadata metadata) {
        List<List<Integer>> rows = null;
        Set<List<List<String>>> words = null;
        Deque<List<LocalDate>> days = null;
        List<List<Board.Piece>> colours = null;
        List<List<Board.Move>> moves = null;
        int name;
        while ((name = CodecSupport.nextName(json, NAMES)) != CodecSupport.END) {
            switch (name) {
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
        CodecSupport.writeInt(json, FROM, move.from());
        CodecSupport.writeInt(json, TO, move.to());
        json.writeEndObject();
    }

    private static Board.Move readMove(JsonParser json) {
        int from = 0;
        int to = 0;
        int name;
        while ((name = CodecSupport.nextName(json, MOVE_NAMES)) != CodecSupport.END) {
            switch (name) {
                case 0 -> from = CodecSupport.readInt(json);
                case 1 -> to = CodecSupport.readInt(json);
                default -> json.skipChildren();
            }
        }
        return new Board.Move(from, to);
    }
}
