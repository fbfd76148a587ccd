package dev.espalier.processor.plan.codec;

import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.JavaName;
import java.util.List;
import java.util.Map;

/**
 * The codec of a document.
 *
 * @param codec its name
 * @param document the document
 * @param root how the document itself is read and written
 * @param objects the objects inside it, each type once
 * @param discriminators the constants of fields that tell types apart, with the names of the fields
 * @param codecs the codecs of single values that it makes
 */
public record CodecPlan(
        JavaName codec,
        DocumentModel document,
        ObjectCodecPlan root,
        List<ObjectCodecPlan> objects,
        Map<String, String> discriminators,
        List<CodecConstant> codecs) {}
