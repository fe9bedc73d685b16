package parcheck.office.access;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parcheck.office.answer.Refused;
import parcheck.office.caller.Caller;
import parcheck.office.units.OfficeUnit;
import parcheck.office.units.Tree;
import parcheck.office.units.UnitRegistry;

/** Decides for every page and every service who may see and do what for which unit. Nobody else decides. */
public final class Access {
    private final UnitRegistry units;

    /** The registry tells which units lie below which. */
    public Access(UnitRegistry units) {
        this.units = units;
    }

    /** The units that the caller may do this for. */
    public Scope scope(Caller caller, Deed deed) {
        return scope(caller, deed, units::withAllBelow);
    }

    /** The same among units that are known already, without asking the database. */
    public Scope scope(Caller caller, Deed deed, List<OfficeUnit> known) {
        return scope(caller, deed, own -> Tree.withAllBelow(own, known));
    }

    private static Scope scope(Caller caller, Deed deed, Function<String, Set<String>> below) {
        @Nullable String own = caller.unit();
        return switch (Permissions.of(caller.role(), deed)) {
            case ALL -> Scope.EVERYWHERE;
            case OWN -> new Scope(false, own == null ? Set.of() : Set.of(own));
            case BELOW -> new Scope(false, own == null ? Set.of() : below.apply(own));
            case NONE -> new Scope(false, Set.of());
        };
    }

    /** Whether the caller may do this for the unit. */
    public boolean may(Caller caller, Deed deed, String unit) {
        return scope(caller, deed).holds(unit);
    }

    /** Whether the caller may do this for some unit, or at all where it is about none. */
    public boolean may(Caller caller, Deed deed) {
        return Permissions.of(caller.role(), deed) != Reach.NONE;
    }

    /** Throws Refused: forbidden if the caller may see the unit's reports but not do this, else not found, as if there were nothing. */
    public void demand(Caller caller, Deed deed, String unit) {
        if (!may(caller, deed, unit)) {
            throw may(caller, Deed.SEE_REPORTS, unit) ? Refused.forbidden() : Refused.notFound();
        }
    }

    /** Throws Refused (forbidden) unless the caller may do this for all units, or at all where it is about none. */
    public void demand(Caller caller, Deed deed) {
        if (Permissions.of(caller.role(), deed) != Reach.ALL) {
            throw Refused.forbidden();
        }
    }
}
