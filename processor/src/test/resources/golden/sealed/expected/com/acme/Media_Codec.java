package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Fields;
import dev.espalier.generated.Generated;
import dev.espalier.generated.SubtypeNames;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.io.SerializedString;

/** Reads and writes {@link Media} as JSON. */
@Generated
final class Media_Codec implements DocumentCodec<Media> {

    private static final SubtypeNames TYPES = new SubtypeNames("Media", "kind", "book", "movie", "album", "single");

    private static final Fields BOOK_FIELDS = Fields.of("id", "title", "pages", "price");

    private static final Fields FILM_FIELDS = Fields.of("id", "title", "minutes", "price", "roles");

    private static final Fields ALBUM_FIELDS = Fields.of("id", "title", "tracks");

    private static final Fields SINGLE_FIELDS = Fields.of("id", "title");

    private static final SubtypeNames PRICE_TYPES = new SubtypeNames("Media.Price", "type", "fixed", "from-to");

    private static final SubtypeNames ROLE_TYPES = new SubtypeNames("Media.Role", "type", "actor", "director");

    private static final Fields FIXED_FIELDS = Fields.of("cents");

    private static final Fields RANGE_FIELDS = Fields.of("from", "to");

    private static final Fields ACTOR_FIELDS = Fields.of("name", "part");

    private static final Fields DIRECTOR_FIELDS = Fields.of("name");

    private static final SerializedString KIND = new SerializedString("kind");
    private static final SerializedString TYPE = new SerializedString("type");

    @Override
    public String id(Media media) {
        return media.id();
    }

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
        json.writeName(KIND);
        json.writeString("book");
        BOOK_FIELDS.writeString(json, 0, book.id());
        BOOK_FIELDS.writeString(json, 1, book.title());
        BOOK_FIELDS.writeInt(json, 2, book.pages());
        BOOK_FIELDS.writeObject(json, 3, book.price(), Media_Codec::writePrice);
        json.writeEndObject();
    }

    private static Media.Book readBook(JsonParser json, DocumentMetadata metadata) {
        String title = null;
        int pages = 0;
        Media.Price price = null;
        int field;
        while ((field = BOOK_FIELDS.next(json)) != Fields.END) {
            switch (field) {
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
        json.writeName(KIND);
        json.writeString("movie");
        FILM_FIELDS.writeString(json, 0, film.id());
        FILM_FIELDS.writeString(json, 1, film.title());
        FILM_FIELDS.writeInt(json, 2, film.minutes());
        FILM_FIELDS.writeObject(json, 3, film.price(), Media_Codec::writePrice);
        FILM_FIELDS.writeObjects(json, 4, film.roles(), Media_Codec::writeRole);
        json.writeEndObject();
    }

    private static Media.Film readFilm(JsonParser json, DocumentMetadata metadata) {
        String title = null;
        int minutes = 0;
        Media.Price price = null;
        List<Media.Role> roles = null;
        int field;
        while ((field = FILM_FIELDS.next(json)) != Fields.END) {
            switch (field) {
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
        json.writeName(KIND);
        json.writeString("album");
        ALBUM_FIELDS.writeString(json, 0, album.id());
        ALBUM_FIELDS.writeString(json, 1, album.title());
        ALBUM_FIELDS.writeInt(json, 2, album.tracks);
        json.writeEndObject();
    }

    private static Media.Album readAlbum(JsonParser json, DocumentMetadata metadata) {
        Media.Album album = new Media.Album();
        album.setId(metadata.id());
        int field;
        while ((field = ALBUM_FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 1 -> album.setTitle(CodecSupport.readString(json));
                case 2 -> album.tracks = CodecSupport.readInt(json);
                default -> json.skipChildren();
            }
        }
        return album;
    }

    private static void writeSingle(JsonGenerator json, Media.Single single) {
        json.writeStartObject();
        json.writeName(KIND);
        json.writeString("single");
        SINGLE_FIELDS.writeString(json, 0, single.id());
        SINGLE_FIELDS.writeString(json, 1, single.title());
        json.writeEndObject();
    }

    private static Media.Single readSingle(JsonParser json, DocumentMetadata metadata) {
        Media.Single single = new Media.Single();
        single.setId(metadata.id());
        int field;
        while ((field = SINGLE_FIELDS.next(json)) != Fields.END) {
            switch (field) {
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
        json.writeName(TYPE);
        json.writeString("fixed");
        FIXED_FIELDS.writeLong(json, 0, fixed.cents());
        json.writeEndObject();
    }

    private static Media.Fixed readFixed(JsonParser json) {
        long cents = 0;
        int field;
        while ((field = FIXED_FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 0 -> cents = CodecSupport.readLong(json);
                default -> json.skipChildren();
            }
        }
        return new Media.Fixed(cents);
    }

    private static void writeRange(JsonGenerator json, Media.Range range) {
        json.writeStartObject();
        json.writeName(TYPE);
        json.writeString("from-to");
        RANGE_FIELDS.writeLong(json, 0, range.from());
        RANGE_FIELDS.writeLong(json, 1, range.to());
        json.writeEndObject();
    }

    private static Media.Range readRange(JsonParser json) {
        long from = 0;
        long to = 0;
        int field;
        while ((field = RANGE_FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 0 -> from = CodecSupport.readLong(json);
                case 1 -> to = CodecSupport.readLong(json);
                default -> json.skipChildren();
            }
        }
        return new Media.Range(from, to);
    }

    private static void writeActor(JsonGenerator json, Media.Actor actor) {
        json.writeStartObject();
        json.writeName(TYPE);
        json.writeString("actor");
        ACTOR_FIELDS.writeString(json, 0, actor.name());
        ACTOR_FIELDS.writeString(json, 1, actor.part());
        json.writeEndObject();
    }

    private static Media.Actor readActor(JsonParser json) {
        String name = null;
        String part = null;
        int field;
        while ((field = ACTOR_FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 0 -> name = CodecSupport.readString(json);
                case 1 -> part = CodecSupport.readString(json);
                default -> json.skipChildren();
            }
        }
        return new Media.Actor(name, part);
    }

    private static void writeDirector(JsonGenerator json, Media.Director director) {
        json.writeStartObject();
        json.writeName(TYPE);
        json.writeString("director");
        DIRECTOR_FIELDS.writeString(json, 0, director.name());
        json.writeEndObject();
    }

    private static Media.Director readDirector(JsonParser json) {
        String name = null;
        int field;
        while ((field = DIRECTOR_FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 0 -> name = CodecSupport.readString(json);
                default -> json.skipChildren();
            }
        }
        return new Media.Director(name);
    }
}
