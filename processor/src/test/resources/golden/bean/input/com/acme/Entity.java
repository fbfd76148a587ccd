package com.acme;

import dev.espalier.annotation.Id;
import dev.espalier.annotation.Version;

public abstract class Entity<I> {

    private I key;

    @Version
    private long revision;

    @Id
    public I getKey() {
        return key;
    }

    public void setKey(I key) {
        this.key = key;
    }

    public long getRevision() {
        return revision;
    }

    public void setRevision(long revision) {
        this.revision = revision;
    }
}
