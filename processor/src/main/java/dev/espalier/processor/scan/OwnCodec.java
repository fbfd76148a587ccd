package dev.espalier.processor.scan;

import dev.espalier.processor.model.CodecModel;
import javax.lang.model.type.TypeMirror;

/**
 * A codec of the user's.
 *
 * @param value the type of the values that it reads and writes
 * @param model the codec
 * @param name how messages call it
 */
record OwnCodec(TypeMirror value, CodecModel model, String name) {}
