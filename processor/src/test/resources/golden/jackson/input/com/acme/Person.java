package com.acme;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonProperty.Access;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import java.util.List;

/** A class that was written for Jackson. */
@Document(index = "people")
@JsonIgnoreProperties(value = "shadow", ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"name", "id"})
public class Person {

    private final String id;
    private final String name;
    private final Pet pet;

    @JsonAlias({"nick", "nickname"})
    private List<String> nicknames;

    @JsonInclude(JsonInclude.Include.ALWAYS)
    private Integer age;

    private String shadow;

    @JsonCreator
    public Person(String id, @JsonProperty("full_name") String name, @JsonProperty("pet") Pet animal) {
        this.id = id;
        this.name = name;
        this.pet = animal;
    }

    @Id
    public String getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public Pet getPet() {
        return pet;
    }

    public List<String> getNicknames() {
        return nicknames;
    }

    public void setNicknames(List<String> nicknames) {
        this.nicknames = nicknames;
    }

    public Integer getAge() {
        return age;
    }

    public void setAge(Integer age) {
        this.age = age;
    }

    public String getShadow() {
        return shadow;
    }

    public void setShadow(String shadow) {
        this.shadow = shadow;
    }

    @JsonIgnore
    public String getSecret() {
        return "secret";
    }

    public void setSecret(String secret) {}

    @JsonProperty(access = Access.READ_ONLY)
    public String getInitial() {
        return name == null ? null : name.substring(0, 1);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    @JsonSubTypes({@JsonSubTypes.Type(Cat.class), @JsonSubTypes.Type(value = Dog.class, name = "dog"), @JsonSubTypes.Type(Fish.class)})
    public interface Pet {}

    @JsonTypeName("cat")
    public record Cat(@JsonProperty("n") String name) implements Pet {}

    public record Dog(String name) implements Pet {}

    public record Fish(long length) implements Pet {}
}
