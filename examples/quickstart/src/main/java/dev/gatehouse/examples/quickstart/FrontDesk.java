package dev.gatehouse.examples.quickstart;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.Presets;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Role;
import dev.gatehouse.estate.Estate;
import dev.gatehouse.estate.OpenEstate;
import dev.gatehouse.estate.Profile;
import dev.gatehouse.port.Notifier;
import dev.gatehouse.port.Storage;
import dev.gatehouse.resident.TenurePolicy;
import org.joda.money.CurrencyUnit;

/**
 * The front desk of one estate, and who sits at it.
 *
 * @param gatehouse the library
 * @param clerk     a customer service officer
 * @param time      what time it is there
 * @param fees      what is owed for its units
 * @param isNew     whether the estate was opened only now
 */
record FrontDesk(Gatehouse gatehouse, Caller clerk, StoryTime time, FeeAccounts fees, boolean isNew) {
    /** The first manual, owner changes as in another, and a duty of the office's own. */
    static final Profile PROFILE = Presets.SUNSHINE_GARDEN
            .with(Presets.PROJECT_HANDBOOK.get(TenurePolicy.TYPE))
            .with(PromisesInView.DUTIES);

    /** Opens the desk, and its estate if it is not open yet. */
    static FrontDesk open(Storage storage, Notifier notifier, EstateId estate, String name, Profile profile) {
        StoryTime time = new StoryTime();
        FeeAccounts fees = new FeeAccounts();
        Gatehouse gatehouse = Gatehouse.builder()
                .storage(storage)
                .notifier(notifier)
                .settlement(fees)
                .time(time)
                .build();
        Call open =
                Call.by(Caller.staff(estate, "zhao.min", Role.ADMINISTRATOR)).keyed("open");
        boolean repeated = gatehouse
                .estates()
                .open(open, new OpenEstate(name, StoryTime.ZONE, CurrencyUnit.of("CNY"), profile))
                .repeated();
        return new FrontDesk(gatehouse, Caller.staff(estate, "li.wei", Role.CS_OFFICER), time, fees, !repeated);
    }

    /** A call of the clerk's that does nothing when it comes again. */
    Call once(String key) {
        return Call.by(clerk).keyed(key);
    }

    /** Such a call of somebody else's in the house. */
    Call once(String staff, Role role, String key) {
        return Call.by(Caller.staff(clerk.estate(), staff, role)).keyed(key);
    }

    Estate estate() {
        return gatehouse.estates().find(clerk).orElseThrow();
    }
}
