package parcheck.web.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.convert.ConversionService;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import parcheck.office.caller.Role;

/** What a session holds comes back as it was. */
class SessionBytesTest {
    private static final ConversionService CONVERSION = SessionBytes.conversion();

    static Stream<Object> values() {
        Visitor clerk =
                new Visitor(Long.MAX_VALUE, "so-a", "Văn phòng Sở A – “một cửa”", Role.UNIT_CLERK, "so-a", true);
        Visitor leader = new Visitor(1, "l", "", Role.LEADER, null, false);
        return Stream.of(
                new SecurityContextImpl(AccountEntrance.in(clerk)),
                new SecurityContextImpl(AccountEntrance.in(leader)),
                new SecurityContextImpl(),
                new SecurityContextImpl(new TestingAuthenticationToken("somebody", "else")),
                "PV\u0001 and so on",
                List.of(1, 2));
    }

    private static byte[] bytes(Object value) {
        return Objects.requireNonNull(CONVERSION.convert(value, byte[].class));
    }

    @ParameterizedTest
    @MethodSource("values")
    void whatIsWrittenIsRead(Object value) {
        assertThat(CONVERSION.convert(bytes(value), Object.class)).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("values")
    void onlyWhoIsLoggedInIsWrittenShort(Object value) {
        boolean known = value instanceof SecurityContextImpl context
                && context.getAuthentication() != null
                && context.getAuthentication().getPrincipal() instanceof Visitor;
        assertThat(bytes(value)[0] == 'P').isEqualTo(known);
    }
}
