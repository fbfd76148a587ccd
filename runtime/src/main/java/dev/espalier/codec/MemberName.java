package dev.espalier.codec;

import tools.jackson.core.JsonGenerator;

/** Names of members that are no names of properties but values of users: the keys of maps. */
final class MemberName {

    private MemberName() {}

    /**
     * Writes a name, unless no parser would take it back.
     *
     * @throws CodecException if it holds half of a surrogate pair
     */
    static void write(JsonGenerator json, String name) {
        if (!isWhole(name)) {
            throw CodecException.at("a name with half of a surrogate pair can't be read again", json);
        }
        json.writeName(name);
    }

    private static boolean isWhole(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < name.length()
                        && Character.isLowSurrogate(name.charAt(i + 1));
                if (!pair) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
