package parcheck.web.check;

import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import parcheck.paper.FindingsJson;
import parcheck.paper.Words;

/** The papers that are offered, in the order of the page. A further one is added by naming it here. */
@Component
public class Papers {
    private final List<Paper> all;

    Papers(Clock clock) {
        this.all = List.of(new MarkedPaper(), new RemediationPaper(clock), new Findings());
    }

    /** Those that can be made of this file. */
    List<Paper> fitting(Judging.Checked checked) {
        return all.stream().filter(p -> p.fits(checked)).toList();
    }

    /** The one with this code; throws ResponseStatusException 404 if there is none. */
    public Paper get(String code) {
        return all.stream()
                .filter(p -> p.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The verdict for machines, byte for byte as the command line writes it. */
    private static final class Findings implements Paper {
        @Override
        public String code() {
            return "findings-json";
        }

        @Override
        public String fileName(Judging.Checked checked) {
            return "findings.json";
        }

        @Override
        public MediaType type() {
            return MediaType.APPLICATION_JSON;
        }

        @Override
        public byte[] make(Judging.Checked checked, Words words) {
            return new FindingsJson(checked.judged().catalogue())
                    .file(checked.judged().verdict());
        }
    }
}
