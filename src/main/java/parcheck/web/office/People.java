package parcheck.web.office;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import parcheck.office.access.Scope;
import parcheck.office.people.Account;
import parcheck.office.people.Accounts;
import parcheck.office.units.OfficeUnit;
import parcheck.office.units.UnitRegistry;

/** Names of accounts and units for pages, which hold only their numbers. */
@Component
class People {
    private final Accounts accounts;
    private final UnitRegistry units;

    People(Accounts accounts, UnitRegistry units) {
        this.accounts = accounts;
        this.units = units;
    }

    /** Names by number, for one page. */
    record Names(Map<Long, String> accounts, Map<String, String> units) {
        /** The units of a scope, in the order of printed tables. */
        public Map<String, String> within(Scope scope) {
            Map<String, String> out = new LinkedHashMap<>(units);
            out.keySet().removeIf(id -> !scope.holds(id));
            return out;
        }

        /** The account's name; empty for nobody. */
        public String account(@Nullable Long id) {
            return id == null ? "" : accounts.getOrDefault(id, "#" + id);
        }

        /** The unit's name. */
        public String unit(@Nullable String id) {
            return id == null ? "" : units.getOrDefault(id, id);
        }
    }

    Names names() {
        Map<Long, String> people = new HashMap<>();
        for (Account account : accounts.all()) {
            people.put(account.id(), account.name());
        }
        Map<String, String> all = new LinkedHashMap<>();
        for (OfficeUnit unit : units.listed()) {
            all.put(unit.id(), unit.name());
        }
        return new Names(people, all);
    }
}
