package parcheck.paper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import parcheck.paper.notice.NoticeKind;

/** What the inspector decides about a notice; what he leaves open stays blank for the clerk. {@code number} is the running number. */
public record NoticeOrder(
        NoticeKind kind, @Nullable Integer number, @Nullable LocalDate issued, String signer) {}
