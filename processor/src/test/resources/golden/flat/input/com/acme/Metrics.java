package com.acme;

import dev.espalier.annotation.Document;
import dev.espalier.annotation.Dynamic;
import dev.espalier.annotation.DynamicTemplate;
import dev.espalier.annotation.FieldAlias;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.JsonValueType;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.LongField;
import dev.espalier.annotation.RuntimeField;
import dev.espalier.annotation.RuntimeFieldType;
import dev.espalier.annotation.RuntimeSubField;
import dev.espalier.annotation.SourceKeeping;
import dev.espalier.annotation.SyntheticSourceKeep;
import java.util.List;

/** Names with dots that make no objects, several fields of one script, and what is kept of a source made of columns. */
@Document(index = "metrics", dynamic = Dynamic.TRUE, subobjects = false)
@SyntheticSourceKeep(SourceKeeping.ARRAYS)
@FieldAlias(name = "time.mean", path = "time")
@RuntimeField(
        name = "http",
        type = RuntimeFieldType.COMPOSITE,
        script = "emit('status', 200); emit('at', 0)",
        fields = {
            @RuntimeSubField(name = "status", type = RuntimeFieldType.LONG),
            @RuntimeSubField(name = "at", type = RuntimeFieldType.DATE, format = "epoch_second")
        })
@DynamicTemplate(
        name = "numbers",
        matchMappingType = JsonValueType.LONG,
        mapping = "{\"type\": \"double\"}")
public record Metrics(
        @Id String id,
        @LongField(name = "time") long time,
        @LongField(name = "time.max") @SyntheticSourceKeep(SourceKeeping.NONE) long longest,
        @KeywordField(name = "host.name") @SyntheticSourceKeep(SourceKeeping.ALL) String host,
        @SyntheticSourceKeep(SourceKeeping.ARRAYS) List<String> steps) {}
