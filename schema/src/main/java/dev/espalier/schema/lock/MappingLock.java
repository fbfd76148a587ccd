package dev.espalier.schema.lock;

import dev.espalier.schema.IndexKind;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.JsonTree.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an index was built from, as it is kept in the file {@code <index>.json} of the lock directory. Its mapping is the
 * one of the index: a field that the code has given up stays in it, because no server removes a field.
 *
 * @param target the servers the build was for, {@code elasticsearch:8.19, opensearch:2.19}
 * @param index the index, alias or template
 * @param kind what that name stands for; null in a lock of the first format, which does not tell
 * @param version the version of the document; it rises when a change needs a new index
 * @param settings the settings that the code manages
 * @param template the template that the indexes are created from, by its name and without settings and mapping; empty if there
 *     is none
 * @param mappings what stands under {@code "mappings"}, fields given up included
 * @param retired the paths of the fields given up
 * @param shared whether several documents live in the index, so that one alone does not tell what it is
 */
public record MappingLock(
        String target,
        String index,
        @Nullable IndexKind kind,
        int version,
        JsonObject template,
        JsonObject settings,
        JsonObject mappings,
        List<String> retired,
        boolean shared) {

    /** The newest version of the format, with the kind and the template. */
    static final int FORMAT = 2;

    /** The first version, without them. */
    private static final int FIRST_FORMAT = 1;

    /** Brings settings and mapping into their one order. */
    public MappingLock {
        template = Canonical.object(template);
        settings = Canonical.object(settings);
        mappings = Canonical.object(mappings);
        retired = retired.stream().sorted().distinct().toList();
    }

    /** The lock of an index that one document has for itself. */
    public MappingLock(
            String target,
            String index,
            @Nullable IndexKind kind,
            int version,
            JsonObject template,
            JsonObject settings,
            JsonObject mappings,
            List<String> retired) {
        this(target, index, kind, version, template, settings, mappings, retired, false);
    }

    /**
     * The name of the file in the lock directory.
     *
     * @return {@code articles.json}
     */
    public String fileName() {
        return fileName(index);
    }

    /**
     * The name of the file for an index.
     *
     * @param index the index, alias or template
     * @return {@code articles.json}
     */
    public static String fileName(String index) {
        return index.replace('*', '_') + ".json";
    }

    /**
     * The lock that the code asks for once it is accepted after this one. Within one version the fields that the code no
     * longer has are kept and marked as given up; a new version starts with what the code has.
     *
     * @param wanted the lock made of the code alone
     * @return what is to be accepted
     */
    public MappingLock followedBy(MappingLock wanted) {
        if (wanted.version != version) {
            return wanted;
        }
        JsonObject kept = LockedFields.merged(wanted.mappings, mappings);
        return new MappingLock(
                wanted.target,
                wanted.index,
                wanted.kind,
                wanted.version,
                wanted.template,
                wanted.settings,
                kept,
                List.copyOf(LockedFields.missing(wanted.mappings, kept).keySet()),
                shared);
    }

    /**
     * The content of the file: one member for each line, keys sorted, and a hash that tells an edit by hand.
     *
     * @return JSON text with a final line break
     */
    public String text() {
        Map<String, JsonTree> members = new LinkedHashMap<>(content().members());
        members.put("hash", JsonTree.of(Canonical.hash(content())));
        return new JsonObject(members).pretty() + "\n";
    }

    /**
     * Reads the content of a file.
     *
     * @param text the content
     * @return the lock
     * @throws UnreadableLockException if it has merge markers, was edited by hand, or is of a newer format
     */
    public static MappingLock parse(String text) {
        return LockReader.read(text);
    }

    JsonObject content() {
        Map<String, JsonTree> members = new LinkedHashMap<>();
        members.put("format", JsonTree.of(kind == null ? FIRST_FORMAT : FORMAT));
        members.put("target", JsonTree.of(target));
        members.put("index", JsonTree.of(index));
        if (kind != null) {
            members.put("kind", JsonTree.of(kind.toString()));
        }
        members.put("version", JsonTree.of(version));
        if (shared) {
            members.put("shared", JsonTree.of(true));
        }
        if (!template.members().isEmpty()) {
            members.put("template", template);
        }
        members.put("settings", settings);
        members.put("mappings", mappings);
        members.put("retired", new JsonArray(retired.stream().map(JsonTree::of).toList()));
        return new JsonObject(members);
    }
}
