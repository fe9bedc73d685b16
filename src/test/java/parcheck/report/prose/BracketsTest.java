package parcheck.report.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Brackets within brackets are told apart, also where one was never closed or never opened. */
class BracketsTest {

    @Test
    void bracketsCountAsInside() {
        Brackets brackets = new Brackets(Tokens.of("(a (b) c) d"));
        int[] depths = {1, 1, 2, 2, 2, 1, 1, 0};
        for (int i = 0; i < depths.length; i++) {
            assertThat(brackets.depth(i)).as("token " + i).isEqualTo(depths[i]);
        }
        assertThat(brackets.depth(-1)).isZero();
        assertThat(brackets.depth(8)).isZero();
        assertThat(brackets.closing(0)).isEqualTo(6);
        assertThat(brackets.closing(2)).isEqualTo(4);
    }

    @Test
    void whatIsNeverClosedLastsToTheEnd() {
        Brackets brackets = new Brackets(Tokens.of("a (b c"));
        assertThat(brackets.depth(3)).isOne();
        assertThat(brackets.closing(1)).isEqualTo(4);
    }

    @Test
    void whatWasNeverOpenedClosesNothing() {
        Brackets brackets = new Brackets(Tokens.of("a) (b)"));
        assertThat(brackets.depth(1)).isZero();
        assertThat(brackets.closing(2)).isEqualTo(4);
    }
}
