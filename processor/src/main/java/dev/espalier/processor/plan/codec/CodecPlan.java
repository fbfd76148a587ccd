package dev.espalier.processor.plan.codec;

import dev.espalier.processor.model.JavaName;
import java.util.List;
import java.util.Map;

/**
 * The codec of a document.
 *
 * @param codec its name
 * @param document the document itself
 * @param objects the objects inside it, each type once
 * @param fieldNames the constants of field names, with the names
 * @param enumCodecs the constants of codecs of enums, with the enums
 */
public record CodecPlan(
        JavaName codec,
        ObjectCodecPlan document,
        List<ObjectCodecPlan> objects,
        Map<String, String> fieldNames,
        Map<String, JavaName> enumCodecs) {}
