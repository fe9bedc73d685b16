package parcheck.office.people;

import java.util.Locale;
import java.util.Map;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;
import parcheck.office.answer.Refused;

/** How passwords are hashed and which ones are too weak. The hash names its kind, so that a stronger one can follow. */
public final class Passwords {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;
    private static final int FEWEST_CHARACTERS = 5;
    private static final int ROUNDS = 600_000;
    private static final int SALT_BYTES = 16;

    private Passwords() {}

    /** PBKDF2 with HMAC-SHA-256 and 600 000 rounds: strong, in every Java, without a limit of length. */
    public static PasswordEncoder hashing() {
        return hashing(ROUNDS);
    }

    /** The same with another number of rounds. */
    public static PasswordEncoder hashing(int rounds) {
        PasswordEncoder pbkdf2 =
                new Pbkdf2PasswordEncoder("", SALT_BYTES, rounds, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);
        return new DelegatingPasswordEncoder("pbkdf2", Map.of("pbkdf2", pbkdf2));
    }

    /** Throws Refused for a password that is short, long, of few different characters, or holds the login. */
    public static void demandStrong(String login, String password) {
        boolean poor = password.length() < SHORTEST
                || password.length() > LONGEST
                || password.chars().distinct().count() < FEWEST_CHARACTERS
                || password.toLowerCase(Locale.ROOT).contains(login);
        if (poor) {
            throw Refused.invalid("office.account.weak-password", SHORTEST);
        }
    }
}
