package dev.espalier.processor.plan.codec;

import dev.espalier.processor.model.TypeModel;

/**
 * A codec of single values that generated code makes once.
 *
 * @param name the constant that holds it
 * @param type the type of the values
 * @param codec the codec
 */
public record CodecConstant(String name, TypeModel type, ValueCodecRef codec) {}
