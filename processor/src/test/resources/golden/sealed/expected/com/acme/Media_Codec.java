package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Generated;
import dev.espalier.generated.SubtypeNames;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads and writes {@link Media} as JSON. */
@Generated("dev.espalier.processor.DocumentProcessor")
@NullMarked
final class Media_Codec implements DocumentCodec<Media> {

    private static final SubtypeNames TYPES = new SubtypeNames("Media", "kind", "book", "movie", "album", "single");

    private static final PropertyNameMatcher BOOK_NAMES = CodecSupport.names("id", "title", "pages", "price");

    private static final PropertyNameMatcher FILM_NAMES =
            CodecSupport.names("id", "title", "minutes", "price", "roles");

    private static final PropertyNameMatcher ALBUM_NAMES = CodecSupport.names("id", "title", "tracks");

    private static final PropertyNameMatcher SINGLE_NAMES = CodecSupport.names("id", "title");

    private static final SubtypeNames PRICE_TYPES = new SubtypeNames("Media.Price", "type", "fixed", "from-to");

    private static final SubtypeNames ROLE_TYPES = new SubtypeNames("Media.Role", "type", "actor", "director");

    private static final PropertyNameMatcher FIXED_NAMES = CodecSupport.names("cents");

    private static final PropertyNameMatcher RANGE_NAMES = CodecSupport.names("from", "to");

    private static final PropertyNameMatcher ACTOR_NAMES = CodecSupport.names("name", "part");

    private static final PropertyNameMatcher DIRECTOR_NAMES = CodecSupport.names("name");

    private static final SerializedString KIND = new SerializedString("kind");
    private static final SerializedString ID = new SerializedString("id");
    private static final SerializedString TITLE = new SerializedString("title");
    private static final SerializedString PAGES = new SerializedString("pages");
    private static final SerializedString PRICE = new SerializedString("price");
    private static final SerializedString MINUTES = new SerializedString("minutes");
    private static final SerializedString ROLES = new SerializedString("roles");
    private static final SerializedString TRACKS = new SerializedString("tracks");
    private static final SerializedString TYPE = new SerializedString("type");
    private static final SerializedString CENTS = new SerializedString("cents");
    private static final SerializedString FROM = new SerializedString("from");
    private static final SerializedString TO = new SerializedString("to");
    private static final SerializedString NAME = new SerializedString("name");
    private static final SerializedString PART = new SerializedString("part");

    @Override
    public void write(JsonGenerator json, Media media) {
        if (media instanceof Media.Book book) {
            writeBook(json, book);
        } else if (media instanceof Media.Film film) {
            writeFilm(json, film);
        } else if (media instanceof Media.Album album) {
            writeAlbum(json, album);
        } else if (media instanceof Media.Single single) {
            writeSingle(json, single);
        } else {
            throw TYPES.unknown(media);
        }
    }

    @Override
    public Media read(JsonParser json, DocumentMetadata metadata) {
        return TYPES.read(json, (type, source) -> switch (type) {
            case "book" -> readBook(source, metadata);
            case "movie" -> readFilm(source, metadata);
            case "album" -> readAlbum(source, metadata);
            case "single" -> readSingle(source, metadata);
            default -> throw TYPES.unknown(type, source);
        });
    }

    private static void writeBook(JsonGenerator json, Media.Book book) {
        json.writeStartObject();
        CodecSupport.writeString(json, KIND, "book");
        CodecSupport.writeString(json, ID, book.id());
        CodecSupport.writeString(json, TITLE, book.title());
        CodecSupport.writeInt(json, PAGES, book.pages());
        CodecSupport.writeObject(json, PRICE, book.price(), Media_Codec::writePrice);
        json.writeEndObject();
    }

    private static Media.Book readBook(JsonParser json, DocumentMetadata metadata) {
        String title = null;
        int pages = 0;
        Media.Price price = null;
        int name;
        while ((name = CodecSupport.nextName(json, BOOK_NAMES)) != CodecSupport.END) {
            switch (name) {
                case 1 -> title = CodecSupport.readString(json);
                case 2 -> pages = CodecSupport.readInt(json);
                case 3 -> price = CodecSupport.readObject(json, Media_Codec::readPrice);
                default -> json.skipChildren();
            }
        }
        return new Media.Book(metadata.id(), title, pages, price, metadata.version());
    }

    private static void writeFilm(JsonGenerator json, Media.Film film) {
        json.writeStartObject();
        CodecSupport.writeString(json, KIND, "movie");
        CodecSupport.writeString(json, ID, film.id());
        CodecSupport.writeString(json, TITLE, film.title());
        CodecSupport.writeInt(json, MINUTES, film.minutes());
        CodecSupport.writeObject(json, PRICE, film.price(), Media_Codec::writePrice);
        CodecSupport.writeObjects(json, ROLES, film.roles(), Media_Codec::writeRole);
        json.writeEndObject();
    }

    private static Media.Film readFilm(JsonParser json, DocumentMetadata metadata) {
        String title = null;
        int minutes = 0;
        Media.Price price = null;
        List<Media.Role> roles = null;
        int name;
        while ((name = CodecSupport.nextName(json, FILM_NAMES)) != CodecSupport.END) {
            switch (name) {
                case 1 -> title = CodecSupport.readString(json);
                case 2 -> minutes = CodecSupport.readInt(json);
                case 3 -> price = CodecSupport.readObject(json, Media_Codec::readPrice);
                case 4 -> roles = CodecSupport.readObjects(json, Media_Codec::readRole);
                default -> json.skipChildren();
            }
        }
        return new Media.Film(metadata.id(), title, minutes, price, roles);
    }

    private static void writeAlbum(JsonGenerator json, Media.Album album) {
        json.writeStartObject();
        CodecSupport.writeString(json, KIND, "album");
        CodecSupport.writeString(json, ID, album.id());
        CodecSupport.writeString(json, TITLE, album.title());
        CodecSupport.writeInt(json, TRACKS, album.tracks);
        json.writeEndObject();
    }

    private static Media.Album readAlbum(JsonParser json, DocumentMetadata metadata) {
        Media.Album album = new Media.Album();
        album.setId(metadata.id());
        int name;
        while ((name = CodecSupport.nextName(json, ALBUM_NAMES)) != CodecSupport.END) {
            switch (name) {
                case 1 -> album.setTitle(CodecSupport.readString(json));
                case 2 -> album.tracks = CodecSupport.readInt(json);
                default -> json.skipChildren();
            }
        }
        return album;
    }

    private static void writeSingle(JsonGenerator json, Media.Single single) {
        json.writeStartObject();
        CodecSupport.writeString(json, KIND, "single");
        CodecSupport.writeString(json, ID, single.id());
        CodecSupport.writeString(json, TITLE, single.title());
        json.writeEndObject();
    }

    private static Media.Single readSingle(JsonParser json, DocumentMetadata metadata) {
        Media.Single single = new Media.Single();
        single.setId(metadata.id());
        int name;
        while ((name = CodecSupport.nextName(json, SINGLE_NAMES)) != CodecSupport.END) {
            switch (name) {
                case 1 -> single.setTitle(CodecSupport.readString(json));
                default -> json.skipChildren();
            }
        }
        return single;
    }

    private static void writePrice(JsonGenerator json, Media.Price price) {
        if (price instanceof Media.Fixed fixed) {
            writeFixed(json, fixed);
        } else if (price instanceof Media.Range range) {
            writeRange(json, range);
        } else {
            throw PRICE_TYPES.unknown(price);
        }
    }

    private static Media.Price readPrice(JsonParser json) {
        return PRICE_TYPES.read(json, (type, source) -> switch (type) {
            case "fixed" -> readFixed(source);
            case "from-to" -> readRange(source);
            default -> throw PRICE_TYPES.unknown(type, source);
        });
    }

    private static void writeRole(JsonGenerator json, Media.Role role) {
        if (role instanceof Media.Actor actor) {
            writeActor(json, actor);
        } else if (role instanceof Media.Director director) {
            writeDirector(json, director);
        } else {
            throw ROLE_TYPES.unknown(role);
        }
    }

    private static Media.Role readRole(JsonParser json) {
        return ROLE_TYPES.read(json, (type, source) -> switch (type) {
            case "actor" -> readActor(source);
            case "director" -> readDirector(source);
            default -> throw ROLE_TYPES.unknown(type, source);
        });
    }

    private static void writeFixed(JsonGenerator json, Media.Fixed fixed) {
        json.writeStartObject();
        CodecSupport.writeString(json, TYPE, "fixed");
        CodecSupport.writeLong(json, CENTS, fixed.cents());
        json.writeEndObject();
    }

    private static Media.Fixed readFixed(JsonParser json) {
        long cents = 0;
        int name;
        while ((name = CodecSupport.nextName(json, FIXED_NAMES)) != CodecSupport.END) {
            switch (name) {
                case 0 -> cents = CodecSupport.readLong(json);
                default -> json.skipChildren();
            }
        }
        return new Media.Fixed(cents);
    }

    private static void writeRange(JsonGenerator json, Media.Range range) {
        json.writeStartObject();
        CodecSupport.writeString(json, TYPE, "from-to");
        CodecSupport.writeLong(json, FROM, range.from());
        CodecSupport.writeLong(json, TO, range.to());
        json.writeEndObject();
    }

    private static Media.Range readRange(JsonParser json) {
        long from = 0;
        long to = 0;
        int name;
        while ((name = CodecSupport.nextName(json, RANGE_NAMES)) != CodecSupport.END) {
            switch (name) {
                case 0 -> from = CodecSupport.readLong(json);
                case 1 -> to = CodecSupport.readLong(json);
                default -> json.skipChildren();
            }
        }
        return new Media.Range(from, to);
    }

    private static void writeActor(JsonGenerator json, Media.Actor actor) {
        json.writeStartObject();
        CodecSupport.writeString(json, TYPE, "actor");
        CodecSupport.writeString(json, NAME, actor.name());
        CodecSupport.writeString(json, PART, actor.part());
        json.writeEndObject();
    }

    private static Media.Actor readActor(JsonParser json) {
        String name = null;
        String part = null;
        int index;
        while ((index = CodecSupport.nextName(json, ACTOR_NAMES)) != CodecSupport.END) {
            switch (index) {
                case 0 -> name = CodecSupport.readString(json);
                case 1 -> part = CodecSupport.readString(json);
                default -> json.skipChildren();
            }
        }
        return new Media.Actor(name, part);
    }

    private static void writeDirector(JsonGenerator json, Media.Director director) {
        json.writeStartObject();
        CodecSupport.writeString(json, TYPE, "director");
        CodecSupport.writeString(json, NAME, director.name());
        json.writeEndObject();
    }

    private static Media.Director readDirector(JsonParser json) {
        String name = null;
        int index;
        while ((index = CodecSupport.nextName(json, DIRECTOR_NAMES)) != CodecSupport.END) {
            switch (index) {
                case 0 -> name = CodecSupport.readString(json);
                default -> json.skipChildren();
            }
        }
        return new Media.Director(name);
    }
}
