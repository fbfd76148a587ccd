package dev.espalier.schema.query;

/**
 * Where in a query a check has got to.
 *
 * @param owner the query, or other named part, that the value belongs to
 * @param key the parameter under which it stands
 * @param depth how many levels are around it
 * @param scope in which nested objects fields are looked for
 * @param forgiving whether the query says itself what becomes of fields that there are not
 */
record Place(String owner, String key, int depth, Scope scope, boolean forgiving) {

    static Place root(String owner) {
        return new Place(owner, owner, 0, Scope.DOCUMENT, false);
    }

    /** Under a named part. */
    Place under(String name) {
        return new Place(name, name, depth + 1, scope, false);
    }

    /** Under a parameter of the same part. */
    Place at(String name) {
        return new Place(owner, name, depth + 1, scope, false);
    }

    /** One level deeper. */
    Place inside() {
        return new Place(owner, key, depth + 1, scope, false);
    }

    /** The same part, where it may say what becomes of fields that there are not. */
    Place forgiving(boolean forgives) {
        return new Place(owner, key, depth, scope, forgives);
    }

    /** One level deeper, under a key that is no word of the grammar. */
    Place named(String name) {
        return new Place(owner, name, depth + 1, scope, false);
    }

    Place in(Scope other) {
        return new Place(owner, key, depth, other, forgiving);
    }
}
