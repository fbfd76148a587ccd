package dev.espalier.schema;

/** When an index takes another value for a parameter. */
public enum ChangeRule {
    /** Always; searches feel it at once. */
    AT_ONCE,
    /** Always; only documents written later feel it. */
    LATER_DOCUMENTS,
    /** Never: it needs a new index. */
    NEVER,
    /** From true to false, never back. */
    OFF_ONLY,
    /** From nothing to a value, never another one. */
    ONCE,
    /** A vector index: only to a kind that needs less memory, or to a denser graph. */
    VECTOR_INDEX,
    /** Never; what is left open, the server has completed, which is no change. */
    COMPLETED,
    /** Always; the index keeps what others have put beside it. */
    INCLUDED,
    /** Relations of a join: a parent may get more children, and that is all. */
    RELATIONS,
    /** What is kept of the source: from all to nothing on Elasticsearch, else never. */
    SOURCE
}
