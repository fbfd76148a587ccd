package dev.espalier.annotation;

/** The types of fields that are computed when they are searched. */
public enum RuntimeFieldType {
    /** An exact string: {@code keyword}. */
    KEYWORD,
    /** A whole number: {@code long}. */
    LONG,
    /** A floating-point number: {@code double}. */
    DOUBLE,
    /** True or false: {@code boolean}. */
    BOOLEAN,
    /** A point in time: {@code date}. */
    DATE,
    /** An address: {@code ip}. */
    IP,
    /** A point on the earth: {@code geo_point}. */
    GEO_POINT,
    /** Several fields that one script emits: {@code composite}, of Elasticsearch alone; see {@link RuntimeField#fields()}. */
    COMPOSITE,
    /** Analyzed text: {@code text}, of OpenSearch alone. */
    TEXT,
    /** An object: {@code object}, of OpenSearch alone. */
    OBJECT
}
