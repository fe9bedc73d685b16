package parcheck.evidence;

import java.util.List;

/** How a dossier was handed in; its number in the table is its place here, from 1. */
enum Channel {
    ONLINE_FULL,
    ONLINE_PART,
    ONLINE,
    BY_POST,
    IN_PERSON;

    private final List<String> words = Headings.words(
            "channel-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));

    /** The number of the channel that a word names; NULL if it names none. */
    static long number(String key) {
        for (Channel channel : values()) {
            if (channel.words.contains(key)) {
                return channel.ordinal() + 1L;
            }
        }
        return Batch.NULL;
    }
}
