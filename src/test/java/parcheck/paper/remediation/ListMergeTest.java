package parcheck.paper.remediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What people typed survives a new run and a merge; what two people typed differently is named. */
class ListMergeTest {
    private static final Typed DONE = new Typed(ListWords.status("done"), "CV 12", "Đã ký bù");
    private static final Typed OPEN = new Typed(ListWords.status("open"), "", "");

    private static ListMerge.Result merge(ListSheet current, ListSheet returned) {
        return ListMerge.of(List.of(current), List.of(returned));
    }

    private static ListSheet list(ListRow... rows) {
        return SomeLists.list("huyện U", rows);
    }

    @Test
    void whatCameBackIsTaken() {
        ListMerge.Result result = merge(
                list(SomeLists.row("a", "breach", OPEN), SomeLists.row("b", "block", OPEN)),
                list(SomeLists.row("b", "block", OPEN), SomeLists.row("a", "breach", DONE)));
        assertThat(result.conflicts()).isEmpty();
        assertThat(result.lists().get(0).rows()).extracting(ListRow::key).containsExactly("a", "b");
        assertThat(result.lists().get(0).rows()).extracting(ListRow::typed).containsExactly(DONE, OPEN);
    }

    @Test
    void silenceDoesNotUndoWhatWasWritten() {
        ListMerge.Result result =
                merge(list(SomeLists.row("a", "breach", DONE)), list(SomeLists.row("a", "breach", OPEN)));
        assertThat(result.conflicts()).isEmpty();
        assertThat(result.lists().get(0).rows().get(0).typed()).isEqualTo(DONE);
    }

    @Test
    void contradictionsAreNamedAndTheReturnedWordsTaken() {
        Typed other = new Typed(ListWords.status("doing"), "CV 12", "Chưa xong");
        ListMerge.Result result =
                merge(list(SomeLists.row("a", "breach", DONE)), list(SomeLists.row("a", "breach", other)));
        assertThat(result.lists().get(0).rows().get(0).typed()).isEqualTo(other);
        assertThat(result.conflicts()).hasSize(2);
        assertThat(result.conflicts().get(1).column()).isEqualTo("Ý kiến, giải trình");
        assertThat(result.conflicts().get(1).taken()).isEqualTo("Chưa xong");
        assertThat(result.conflicts().get(1).left()).isEqualTo("Đã ký bù");
    }

    @Test
    void rowsThatAreGoneAreKeptAsSuch() {
        ListMerge.Result result =
                merge(list(SomeLists.row("a", "breach", OPEN)), list(SomeLists.row("b", "breach", DONE)));
        ListRow gone = result.lists().get(0).rows().get(1);
        assertThat(gone.key()).isEqualTo("b");
        assertThat(gone.typed().status()).isEqualTo(ListWords.status("gone"));
        assertThat(gone.typed().handedIn()).isEqualTo("CV 12");
        assertThat(gone.typed().remarks()).isEqualTo("Trước đó: " + ListWords.status("done") + "\nĐã ký bù");
        assertThat(result.lists().get(0).count("breach")).isEqualTo(1);
    }

    @Test
    void whatIsGoneTwiceSaysItOnce() {
        ListSheet once =
                merge(list(), list(SomeLists.row("b", "breach", DONE))).lists().get(0);
        assertThat(merge(list(), once).lists().get(0)).isEqualTo(once);
    }

    @Test
    void whatIsFoundAgainIsOpenAgain() {
        Typed gone = new Typed(ListWords.status("gone"), "CV 12", "");
        ListMerge.Result result =
                merge(list(SomeLists.row("a", "breach", Typed.NOTHING)), list(SomeLists.row("a", "breach", gone)));
        assertThat(result.lists().get(0).rows().get(0).typed())
                .isEqualTo(new Typed(ListWords.status("open"), "CV 12", ""));
    }

    @Test
    void unitsThatOnlyCameBackAreKept() {
        ListMerge.Result result =
                ListMerge.of(List.of(list()), List.of(SomeLists.list("huyện V", SomeLists.row("v", "breach", DONE))));
        assertThat(result.lists()).extracting(ListSheet::unit).containsExactly("huyện U", "huyện V");
    }

    @Test
    void mergingAListWithItselfChangesNothing() {
        ListSheet list = list(SomeLists.row("a", "breach", DONE), SomeLists.row("b", "verify", OPEN));
        ListMerge.Result result = merge(list, list);
        assertThat(result.lists()).containsExactly(list);
        assertThat(result.conflicts()).isEmpty();
    }
}
