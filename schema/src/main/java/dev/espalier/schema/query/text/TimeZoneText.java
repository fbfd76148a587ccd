package dev.espalier.schema.query.text;

import java.time.DateTimeException;
import java.time.ZoneId;

/** Names of time zones. */
final class TimeZoneText {

    private TimeZoneText() {}

    /** Whether it is a region that this virtual machine knows, or an offset. */
    static boolean isRight(String text) {
        try {
            ZoneId.of(text, ZoneId.SHORT_IDS);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
