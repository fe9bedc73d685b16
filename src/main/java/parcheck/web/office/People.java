package parcheck.web.office;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
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

    /** Names for one page, asked for when the first is needed: accounts and units each in one question. */
    public static final class Names {
        private final Supplier<Map<Long, String>> accounts;
        private final Supplier<Map<String, String>> units;

        private Names(Supplier<Map<Long, String>> accounts, Supplier<Map<String, String>> units) {
            this.accounts = SingletonSupplier.of(accounts);
            this.units = SingletonSupplier.of(units);
        }

        /** The units of a scope, in the order of printed tables. */
        public Map<String, String> within(Scope scope) {
            Map<String, String> out = new LinkedHashMap<>(units.get());
            out.keySet().removeIf(id -> !scope.holds(id));
            return out;
        }

        /** The account's name; empty for nobody. */
        public String account(@Nullable Long id) {
            return id == null ? "" : accounts.get().getOrDefault(id, "#" + id);
        }

        /** The unit's name. */
        public String unit(@Nullable String id) {
            return id == null ? "" : units.get().getOrDefault(id, id);
        }
    }

    Names names() {
        return new Names(this::accountNames, this::unitNames);
    }

    private Map<Long, String> accountNames() {
        Map<Long, String> out = new HashMap<>();
        for (Account account : accounts.all()) {
            out.put(account.id(), account.name());
        }
        return out;
    }

    private Map<String, String> unitNames() {
        Map<String, String> out = new LinkedHashMap<>();
        for (OfficeUnit unit : units.listed()) {
            out.put(unit.id(), unit.name());
        }
        return out;
    }
}
