package dev.espalier.schema.settings;

/** When a setting of an index can be given a value. */
public enum SettingScope {
    /** At any time; the server applies it at once. */
    DYNAMIC("applied live"),
    /** At the creation of the index, or while it is closed. */
    STATIC("needs a closed index"),
    /** At the creation of the index, never again. */
    FINAL("needs a new index"),
    /** Never: the server itself sets it. */
    PRIVATE("set by the server only"),
    /** Never: the server knows it for the sake of indexes that older releases created. */
    REMOVED("removed");

    private final String remark;

    SettingScope(String remark) {
        this.remark = remark;
    }

    /**
     * What a change of such a setting means.
     *
     * @return a few words, such as {@code needs a closed index}
     */
    public String remark() {
        return remark;
    }
}
