package dev.espalier.codec;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** A value that can't be written as JSON, or JSON that can't be read as the value that was asked for. */
public class CodecException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * An error whose place is not known.
     *
     * @param message what is wrong
     */
    public CodecException(String message) {
        super(message);
    }

    /**
     * An error at the place where a parser stands.
     *
     * @param message what is wrong
     * @param json the parser
     * @return an exception whose message ends with the path and the position in the input
     */
    public static CodecException at(String message, JsonParser json) {
        String path = JsonPath.of(json.streamReadContext());
        boolean isPart = JsonPath.isPart(json.streamReadContext());
        long offset = isPart ? -1 : json.currentTokenLocation().getByteOffset();
        return new CodecException(message + " at " + path + (offset < 0 ? "" : " (byte " + offset + ")"));
    }

    /**
     * An error at the place that a generator is about to write.
     *
     * @param message what is wrong
     * @param json the generator
     * @return an exception whose message ends with the path
     */
    public static CodecException at(String message, JsonGenerator json) {
        return new CodecException(message + " at " + JsonPath.ofNextValue(json.streamWriteContext()));
    }
}
