package dev.espalier.codec;

import java.net.InetAddress;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Locale;

/** The codecs of values that are texts in JSON. */
public final class TextCodecs {

    /** Text of any class, read as a String. */
    public static final ValueCodec<CharSequence> CHAR_SEQUENCE =
            new TextCodec<>("a string", CharSequence::toString, text -> text);

    /** One character, a string of the length 1. */
    public static final ValueCodec<Character> CHARACTER =
            new TextCodec<>("one character", String::valueOf, Texts::character);

    /** A URI as its text. */
    public static final ValueCodec<java.net.URI> URI =
            new TextCodec<>("a URI", java.net.URI::toString, java.net.URI::create);

    /** A locale as its language tag, {@code "de-AT"}; writing one that has none of its own is refused. */
    public static final ValueCodec<Locale> LOCALE = ValueCodec.of(
            Texts::writeLocale, new TextCodec<>("a language tag", Locale::toLanguageTag, Texts::locale)::read);

    /** A currency as its code, {@code "EUR"}. */
    public static final ValueCodec<Currency> CURRENCY =
            new TextCodec<>("the code of a currency", Currency::getCurrencyCode, Currency::getInstance);

    /** A time zone as its name or offset, {@code "Europe/Vienna"}. */
    public static final ValueCodec<ZoneId> ZONE_ID =
            new TextCodec<>("a time zone such as \"Europe/Vienna\"", ZoneId::getId, ZoneId::of);

    /** An offset from UTC, {@code "+01:00"}. */
    public static final ValueCodec<ZoneOffset> ZONE_OFFSET =
            new TextCodec<>("an offset such as \"+01:00\"", ZoneOffset::getId, ZoneOffset::of);

    /** An internet address as its literal. Names of hosts are not looked up but refused. */
    public static final ValueCodec<InetAddress> INET_ADDRESS = ValueCodec.of(
            Addresses::write, new TextCodec<>("an internet address", InetAddress::toString, Addresses::parse)::read);

    private TextCodecs() {}
}
