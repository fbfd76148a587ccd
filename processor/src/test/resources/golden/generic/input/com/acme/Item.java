package com.acme;

import dev.espalier.annotation.Id;
import dev.espalier.annotation.ObjectField;
import java.util.List;

public abstract class Item<K, P> {

    @Id
    private K key;

    @ObjectField
    private List<? extends P> makers;

    public K getKey() {
        return key;
    }

    public void setKey(K key) {
        this.key = key;
    }

    public List<? extends P> getMakers() {
        return makers;
    }

    public void setMakers(List<? extends P> makers) {
        this.makers = makers;
    }
}
