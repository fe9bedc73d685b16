package parcheck.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import parcheck.check.Message;
import parcheck.paper.Words;
import parcheck.plan.Lang;

/** What pages say in one language: words of their own, and those that every verdict uses. Safe to share. */
public final class PageWords {
    /** Where the offices are, whatever the clock of the machine is set to. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final Map<Lang, PageWords> ALL = new EnumMap<>(Lang.class);

    static {
        for (Lang lang : Lang.values()) {
            ALL.put(lang, new PageWords(lang));
        }
    }

    private final Words words;
    private final Map<String, String> own;
    private final DateTimeFormatter minute;

    private PageWords(Lang lang) {
        this.words = new Words(lang);
        this.own = read(lang);
        this.minute =
                DateTimeFormatter.ofPattern(lang == Lang.VI ? "HH:mm dd/MM/uuuu" : "uuuu-MM-dd HH:mm", Locale.ROOT);
    }

    /** The words of a language. */
    public static PageWords of(Lang lang) {
        return ALL.getOrDefault(lang, ALL.values().iterator().next());
    }

    /** The language of a locale: English if it says so, else Vietnamese. */
    public static Lang lang(Locale locale) {
        return locale.getLanguage().equals("en") ? Lang.EN : Lang.VI;
    }

    /** The language spoken. */
    public Lang lang() {
        return words.lang();
    }

    /** The code of the language for browsers. */
    public String tag() {
        return words.lang().name().toLowerCase(Locale.ROOT);
    }

    /** The words that verdicts use. */
    public Words verdicts() {
        return words;
    }

    /** The page's words for a code, gaps {0}, {1}, … filled with plain values; throws IllegalArgumentException for an unknown code. */
    public String say(String code, Object... gaps) {
        String pattern = own.get(code);
        if (pattern == null) {
            throw new IllegalArgumentException("no words for " + code);
        }
        String out = pattern;
        for (int i = 0; i < gaps.length; i++) {
            out = out.replace("{" + i + "}", value(gaps[i]));
        }
        return out;
    }

    /** What somebody did, as the trail calls it; a deed without words of its own is shown by its code. */
    public String trail(String deed) {
        String code = "trail." + deed;
        return words.knows(code) ? words.say(code) : deed;
    }

    /** What an entry of the trail is about, for example {@code account/5}; one without words of its own is shown as it is. */
    public String subject(String of) {
        return new TrailWords(this).subject(of);
    }

    /** The detail of an entry of the trail in words; what has none is shown as it was kept. */
    public String detail(String deed, String detail) {
        return new TrailWords(this).detail(deed, detail);
    }

    /** A message of a verdict. */
    public String said(Message message) {
        return words.say(message);
    }

    /** A plain value as the language writes it: numbers, dates, times, levels, periods, texts of both languages. */
    public String value(Object plain) {
        if (plain instanceof Instant time) {
            return time(time);
        }
        if (plain instanceof Long whole) {
            return words.say("text", BigDecimal.valueOf(whole));
        }
        return words.say("text", plain);
    }

    /** All codes of the pages' own words. */
    public java.util.Set<String> codes() {
        return own.keySet();
    }

    private String time(Instant time) {
        return minute.format(ZonedDateTime.ofInstant(time, ZONE));
    }

    private static Map<String, String> read(Lang lang) {
        String name = "/web_" + lang.name().toLowerCase(Locale.ROOT) + ".properties";
        try (InputStream in = PageWords.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + name);
            }
            Properties file = new Properties();
            file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> out = new TreeMap<>();
            file.stringPropertyNames().forEach(code -> out.put(code, file.getProperty(code)));
            return out;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
