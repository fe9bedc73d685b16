package parcheck.office.registry;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DataIntegrityViolationException;
import parcheck.check.Message;
import parcheck.office.access.Access;
import parcheck.office.access.Deed;
import parcheck.office.answer.Refused;
import parcheck.office.caller.Caller;
import parcheck.office.store.Database;
import parcheck.office.store.FileStore;
import parcheck.office.trail.Trail;
import parcheck.office.trail.TrailEntry;
import parcheck.office.units.OfficeUnit;
import parcheck.office.units.UnitImport;
import parcheck.office.units.UnitPreview;
import parcheck.office.units.UnitRegistry;

/**
 * Changes of the registry: lists of units (csv), looked at first, taken over whole or not at all; single units, written over. The last
 * change can be taken back while nothing rests on it.
 */
public final class UnitLists {
    private static final String TAKEN = "units-import";
    private static final int LONGEST = 3000;
    private static final String EDITED = "unit-edit";
    private static final String SUBJECT = "units";

    private final Database database;
    private final FileStore files;
    private final UnitRegistry units;
    private final Access access;
    private final Trail trail;

    /** Built by the office. */
    public UnitLists(Database database, FileStore files, UnitRegistry units, Access access, Trail trail) {
        this.database = database;
        this.files = files;
        this.units = units;
        this.access = access;
        this.trail = trail;
    }

    /** Says what the list would do and changes nothing. */
    public Looked look(Caller caller, byte[] csv) {
        access.demand(caller, Deed.KEEP_UNITS);
        String now = FileStore.sha256(registry());
        try {
            return new Looked(units.previewCsv(new StringReader(text(csv))), files.keep(csv), now);
        } catch (CharacterCodingException e) {
            UnitImport.Problem problem = new UnitImport.Problem(1, Message.of("office.units.encoding"));
            return new Looked(new UnitPreview(List.of(), List.of(problem)), "", now);
        }
    }

    /** Takes over a list that was looked at; throws Refused (stale) if the registry is not the one that it was held against. */
    public UnitImport take(Caller caller, String sha256, String registry) {
        access.demand(caller, Deed.KEEP_UNITS);
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw Refused.notFound();
        }
        byte[] csv = files.content(sha256);
        byte[] before = registry();
        return database.change(() -> {
            if (!FileStore.sha256(registry()).equals(registry)) {
                throw Refused.stale();
            }
            UnitImport done = units.importCsv(new StringReader(new String(csv, StandardCharsets.UTF_8)));
            if (done.problems().isEmpty()) {
                String marks = files.keep(before) + " " + FileStore.sha256(registry());
                trail.add(caller, TAKEN, null, SUBJECT, marks);
            }
            return done;
        });
    }

    /**
     * Writes over one unit, its version being the one that was seen. Says what is wrong and changes nothing, or is noted in the trail and
     * can be taken back like a list; throws Refused (stale) if somebody else changed the unit meanwhile.
     */
    public List<UnitImport.Problem> edit(Caller caller, OfficeUnit wanted) {
        access.demand(caller, Deed.KEEP_UNITS);
        byte[] registry = registry();
        return database.change(() -> {
            OfficeUnit before = units.get(wanted.id());
            UnitImport done = units.change(wanted);
            if (done.changed() > 0) {
                String difference = UnitRegistry.difference(before, units.get(wanted.id()));
                String marks = files.keep(registry) + " " + FileStore.sha256(registry());
                trail.add(caller, EDITED, wanted.id(), SUBJECT, marks + " " + shortened(difference));
            }
            return done.problems();
        });
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " …";
    }

    /** Whether the last list can be taken back: nothing has changed the registry since. */
    public boolean canUndo() {
        return last().isPresent();
    }

    /** Takes the last list back, as if it had never been; throws Refused (conflict) if somebody works with its units already. */
    public void undo(Caller caller) {
        access.demand(caller, Deed.KEEP_UNITS);
        try {
            database.change(() -> {
                String before = last().orElseThrow(() -> Refused.conflict("office.units.changed-since"));
                units.restoreCsv(new String(files.content(before), StandardCharsets.UTF_8));
                trail.add(caller, "units-undo", null, SUBJECT, before);
                return before;
            });
        } catch (DataIntegrityViolationException e) {
            throw Refused.conflict("office.units.in-use");
        }
    }

    /** The registry as a csv list that can be taken over again (UTF-8). */
    public byte[] registry() {
        return units.csv().getBytes(StandardCharsets.UTF_8);
    }

    /** The SHA-256 of the registry before the last list, if it has stayed as the list left it. */
    private Optional<String> last() {
        List<TrailEntry> all = trail.of(SUBJECT);
        if (all.isEmpty()
                || !Set.of(TAKEN, EDITED).contains(all.get(all.size() - 1).deed())) {
            return Optional.empty();
        }
        List<String> marks = Arrays.asList(all.get(all.size() - 1).detail().split(" ", 3));
        return marks.get(1).equals(FileStore.sha256(registry())) ? Optional.of(marks.get(0)) : Optional.empty();
    }

    private static String text(byte[] csv) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(csv)).toString();
    }
}
