package dev.espalier.index;

import dev.espalier.codec.JsonValue;
import dev.espalier.codec.JsonWritable;
import dev.espalier.exchange.IndexName;
import java.util.LinkedHashMap;
import java.util.Map;

/** One step of a change of aliases, see {@link AliasAdmin#update}. Immutable; the methods return changed copies. */
public final class AliasAction {

    private final String action;
    private final Map<String, Object> members;

    private AliasAction(String action, Map<String, Object> members) {
        this.action = action;
        this.members = members;
    }

    /**
     * Has an alias stand for an index, too. One that is there already takes the filter, the routing and so on of this one.
     *
     * @param alias the alias
     * @param index the index
     * @return the step
     * @throws IllegalArgumentException if one is not the name of one index
     */
    public static AliasAction add(String alias, String index) {
        return new AliasAction("add", names(alias, index));
    }

    /**
     * Has an alias stand for an index no longer.
     *
     * @param alias the alias
     * @param index the index, which stays
     * @return the step
     * @throws IllegalArgumentException if one is not the name of one index
     */
    public static AliasAction remove(String alias, String index) {
        return new AliasAction("remove", names(alias, index));
    }

    /**
     * Deletes an index with all its documents, in the same moment in which the other steps are done: so an alias can take the
     * name of an index.
     *
     * @param index the index
     * @return the step
     * @throws IllegalArgumentException if it is not the name of one index
     */
    public static AliasAction deleteIndex(String index) {
        return new AliasAction("remove_index", Map.of("index", new IndexName(index).value()));
    }

    /**
     * Lets searches through an added alias see a part of the documents only.
     *
     * @param query a query, such as {@code Article_.tags.is("garden")} or JSON
     * @return changed step
     */
    public AliasAction filter(JsonWritable query) {
        return with("filter", query);
    }

    /**
     * Has requests through an added alias use a routing.
     *
     * @param routing the routing
     * @return changed step
     */
    public AliasAction routing(String routing) {
        return with("routing", routing);
    }

    /**
     * Has documents that are written through an added alias go to this index.
     *
     * @return changed step
     */
    public AliasAction writeIndex() {
        return with("is_write_index", true);
    }

    /**
     * Has patterns of names leave an added alias out, unless a request asks for hidden ones. Servers want the same of all indexes
     * that have the alias, and refuse the step otherwise.
     *
     * @return changed step
     */
    public AliasAction hidden() {
        return with("is_hidden", true);
    }

    private AliasAction with(String name, Object value) {
        if (!action.equals("add")) {
            throw new IllegalArgumentException(name + " is only for an alias that is added, not for " + action);
        }
        Map<String, Object> changed = new LinkedHashMap<>(members);
        changed.put(name, value);
        return new AliasAction(action, changed);
    }

    private static Map<String, Object> names(String alias, String index) {
        return Map.of("alias", new IndexName(alias).value(), "index", new IndexName(index).value());
    }

    /** As the server wants it. */
    JsonValue json() {
        return JsonValue.of(Map.of(action, members));
    }
}
