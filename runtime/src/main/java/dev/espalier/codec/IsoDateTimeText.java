package dev.espalier.codec;

/**
 * A point in time in a year with four digits, {@code 2026-01-31T10:00:00.000Z}: with three or nine digits of fraction,
 * never fewer, because the server takes a text without fraction for the whole second.
 */
final class IsoDateTimeText extends AsciiText {

    static final int MILLISECONDS = 3;
    static final int NANOSECONDS = 9;

    private static final int SECONDS_PER_DAY = 86_400;
    private static final int FRACTION = "2026-01-31T10:00:00.".length();

    private final long localSecond;
    private final int nano;
    private final short offsetMinutes;
    private final byte digits;

    private IsoDateTimeText(long epochSecond, int nano, int offsetSeconds, int digits) {
        this.localSecond = epochSecond + offsetSeconds;
        this.nano = nano;
        this.offsetMinutes = (short) (offsetSeconds / 60);
        this.digits = (byte) digits;
    }

    /** Whether the year has four digits. */
    static boolean covers(long epochSecond, int offsetSeconds) {
        return IsoDateText.covers(Math.floorDiv(epochSecond + offsetSeconds, SECONDS_PER_DAY));
    }

    /**
     * A point in time.
     *
     * @param offsetSeconds the offset of its zone, which must be of whole minutes
     * @param digits how many digits of fraction; what is finer is cut off
     */
    static IsoDateTimeText of(long epochSecond, int nano, int offsetSeconds, int digits) {
        return new IsoDateTimeText(epochSecond, nano, offsetSeconds, digits);
    }

    @Override
    public int charLength() {
        return FRACTION + digits + (offsetMinutes == 0 ? 1 : 6);
    }

    @Override
    void put(byte[] buffer, int offset) {
        long day = Math.floorDiv(localSecond, SECONDS_PER_DAY);
        IsoDateText.put((int) day, buffer, offset);
        int second = (int) (localSecond - day * SECONDS_PER_DAY);
        buffer[offset + 10] = 'T';
        Digits.put(second / 3600, buffer, offset + 11);
        buffer[offset + 13] = ':';
        Digits.put(second / 60 % 60, buffer, offset + 14);
        buffer[offset + 16] = ':';
        Digits.put(second % 60, buffer, offset + 17);
        buffer[offset + 19] = '.';
        Digits.put(digits == MILLISECONDS ? nano / 1_000_000 : nano, digits, buffer, offset + FRACTION);
        putZone(buffer, offset + FRACTION + digits);
    }

    private void putZone(byte[] buffer, int offset) {
        if (offsetMinutes == 0) {
            buffer[offset] = 'Z';
            return;
        }
        buffer[offset] = (byte) (offsetMinutes < 0 ? '-' : '+');
        int minutes = Math.abs(offsetMinutes);
        Digits.put(minutes / 60, buffer, offset + 1);
        buffer[offset + 3] = ':';
        Digits.put(minutes % 60, buffer, offset + 4);
    }
}
