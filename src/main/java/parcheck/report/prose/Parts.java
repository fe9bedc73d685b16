package parcheck.report.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Parts of one total in the order of the sentence, with the ways in which they can be added up. */
final class Parts {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Phrases OVERLAP = Phrases.of("sum.overlap");
    private static final Phrases TIME = Phrases.of("sum.time");
    private static final Phrases YEAR = Phrases.of("date.year");
    private static final Phrases PARTIAL = Phrases.of("sum.partial");
    private static final Phrases AND = Phrases.of("sum.and");
    private static final Phrases REST = Phrases.of("sum.rest");
    private static final Phrases CARRIED = Phrases.of("sum.carried");

    /** The way to divide by how dossiers come in. */
    private static final int CHANNELS = 1;

    private static final List<Phrases> DIMENSIONS = Phrases.sets("sum.dimension");

    private final Reading reading;
    private final Tokens tokens;
    private final Region region;
    private final List<Quantity> parts;

    Parts(Reading reading, Region region, List<Quantity> parts) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.region = region;
        this.parts = parts;
    }

    List<Quantity> list() {
        return parts;
    }

    /** The lists that the sentence may mean: all parts, only the first of each item, only the first item; without overlapping ones. */
    List<List<Quantity>> readings() {
        List<List<Quantity>> out = new ArrayList<>();
        List<List<Quantity>> items = items();
        out.add(parts);
        out.add(items.stream().map(i -> i.get(0)).toList());
        out.addAll(items.stream().limit(1).toList());
        out.add(parts.stream().filter(p -> !isOverlap(p)).toList());
        return out.stream().filter(list -> list.size() > 1).toList();
    }

    /** Whether parts, or their beginning, add up to a total. */
    boolean fit(Quantity total) {
        return readings().stream().anyMatch(list -> fits(list, total));
    }

    private static boolean fits(List<Quantity> list, Quantity total) {
        BigDecimal least = BigDecimal.ZERO;
        BigDecimal most = BigDecimal.ZERO;
        boolean unlimited = false;
        for (int i = 0; i < list.size(); i++) {
            least = least.add(least(list.get(i)));
            most = most.add(list.get(i).most());
            unlimited |= list.get(i).bound() == Bound.OVER || list.get(i).bound() == Bound.ABOUT;
            boolean meets = total.most().compareTo(least) >= 0
                    && (unlimited || total.least().compareTo(most) <= 0);
            boolean prefix = i + 1 < list.size();
            if (i > 0 && meets && (!prefix || (!total.isRange() && !unlimited))) {
                return true;
            }
        }
        return false;
    }

    /** What a part is at least: estimates and upper bounds may be anything from nothing on. */
    private static BigDecimal least(Quantity part) {
        return part.bound() == Bound.UNDER || part.bound() == Bound.ABOUT ? BigDecimal.ZERO : part.least();
    }

    BigDecimal leastSum() {
        return readings().stream()
                .map(l -> sum(l, Parts::least))
                .min(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
    }

    BigDecimal mostSum() {
        return readings().stream()
                .map(l -> sum(l, Quantity::most))
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
    }

    private static BigDecimal sum(List<Quantity> list, java.util.function.Function<Quantity, BigDecimal> value) {
        return list.stream().map(value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<List<Quantity>> items() {
        List<List<Quantity>> out = new ArrayList<>();
        int last = -1;
        for (Quantity part : parts) {
            boolean closes = part == parts.get(parts.size() - 1) && AND.within(tokens, last, part.first());
            if (last < 0 || hasSemicolon(last, part.first()) || (closes && out.size() > 1)) {
                out.add(new ArrayList<>());
            }
            out.get(out.size() - 1).add(part);
            last = part.end();
        }
        return out;
    }

    private boolean hasSemicolon(int from, int to) {
        int depth = reading.mentions().depth(region.from());
        for (int i = from; i < to; i++) {
            if (tokens.isMark(i, ';') && reading.mentions().depth(i) == depth) {
                return true;
            }
        }
        return false;
    }

    /** Whether some part is an attribute that overlaps with others, or parts come from different ways to divide. */
    boolean overlap() {
        List<Integer> dimensions = parts.stream()
                .filter(p -> !isRest(p))
                .map(this::dimension)
                .distinct()
                .toList();
        if (dimensions.contains(CHANNELS)) {
            dimensions = parts.stream()
                    .filter(p -> !isRest(p) && !isCarried(p))
                    .map(this::dimension)
                    .distinct()
                    .toList();
        }
        boolean mixed = dimensions.size() > 1;
        return mixed || parts.stream().anyMatch(p -> isOverlap(p) || isOfAnotherTime(p));
    }

    private boolean isOverlap(Quantity part) {
        return OVERLAP.within(tokens, spanStart(part), spanEnd(part));
    }

    /** Parts with a year of their own are compared with each other rather than added. */
    private boolean isOfAnotherTime(Quantity part) {
        int from = spanStart(part);
        for (int i = from; i < part.first(); i++) {
            if (YEAR.has(tokens, i) && tokens.at(i + 1).isNumber()) {
                return true;
            }
        }
        return TIME.within(tokens, from, spanEnd(part));
    }

    private boolean isCarried(Quantity part) {
        return CARRIED.within(tokens, spanStart(part), spanEnd(part));
    }

    private boolean isRest(Quantity part) {
        return REST.within(tokens, spanStart(part), spanEnd(part));
    }

    private int dimension(Quantity part) {
        int from = spanStart(part);
        int to = spanEnd(part);
        for (int i = 0; i < DIMENSIONS.size(); i++) {
            if (DIMENSIONS.get(i).within(tokens, from, to)) {
                return i;
            }
        }
        return -1;
    }

    private int spanStart(Quantity part) {
        int i = part.first();
        while (i > region.from() && !isSeparator(i - 1) && !isOtherPart(i - 1, part)) {
            i--;
        }
        return i;
    }

    private int spanEnd(Quantity part) {
        int i = part.end();
        while (i < region.end() && !isSeparator(i) && !isOtherPart(i, part)) {
            i++;
        }
        return i;
    }

    private boolean isSeparator(int i) {
        boolean and = AND.has(tokens, i) && TIME.at(tokens, i) == 0;
        return and || tokens.isMark(i, ',') || tokens.isMark(i, ';') || tokens.isMark(i, ')');
    }

    private boolean isOtherPart(int i, Quantity part) {
        Quantity other = reading.mentions().at(i);
        return other != null && other != part;
    }

    /** Whether the words say that these are all parts. */
    boolean isWhole(boolean sameUnits) {
        if (PARTIAL.within(tokens, region.before(), region.end()) || hasDots()) {
            return false;
        }
        Quantity last = parts.get(parts.size() - 1);
        boolean closed = closesWithAnd(last) || REST.within(tokens, region.from(), region.end());
        boolean labelled = parts.stream().allMatch(p -> tokens.isMark(p.first() - 1, ':'));
        if (region.bare()) {
            return sameUnits || labelled;
        }
        return !region.loose() || region.colon() || (closed && sameUnits) || sharesAreComplete();
    }

    /** Whether the parts have percentages that make 100 together, as far as printed digits can. */
    private boolean sharesAreComplete() {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal slack = BigDecimal.ZERO;
        for (Quantity part : parts) {
            Share share = Share.after(reading.mentions(), part);
            if (share == null) {
                return false;
            }
            sum = sum.add(share.percent().printed());
            slack = slack.add(share.percent().half());
        }
        return sum.subtract(HUNDRED).abs().compareTo(slack) <= 0;
    }

    private boolean closesWithAnd(Quantity last) {
        Quantity before = parts.get(parts.size() - 2);
        return AND.within(tokens, before.end(), last.first());
    }

    private boolean hasDots() {
        for (int i = region.from(); i < region.end(); i++) {
            if (tokens.isMark(i, '…') || (tokens.isMark(i, '.') && tokens.isMark(i + 1, '.'))) {
                return true;
            }
        }
        return false;
    }
}
