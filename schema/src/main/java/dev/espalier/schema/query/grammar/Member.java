package dev.espalier.schema.query.grammar;

/**
 * A key that the grammar knows.
 *
 * @param name the key
 * @param type what stands under it
 * @param required whether servers refuse the object without it
 * @param shortcut whether a value that is no object stands for this member
 * @param beside whether it stands beside the member that says what a container is
 * @param presence which servers have it
 */
public record Member(
        String name, ValueType type, boolean required, boolean shortcut, boolean beside, Presence presence) {}
