package dev.gatehouse.examples.vendor;

import static dev.gatehouse.Presets.SUNSHINE_GARDEN;
import static dev.gatehouse.resident.ParticularsSource.SALES_OFFICE;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Role;
import dev.gatehouse.estate.OpenEstateBuilder;
import dev.gatehouse.office.PreparePassesBuilder;
import dev.gatehouse.pass.PassBook;
import dev.gatehouse.pass.RevocationReason;
import dev.gatehouse.pass.RevokePass;
import dev.gatehouse.resident.Gender;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.NewMemberBuilder;
import dev.gatehouse.resident.RegisterHouseholdBuilder;
import dev.gatehouse.resident.Relationship;
import dev.gatehouse.unit.RegisterUnitBuilder;
import dev.gatehouse.unit.UnitId;
import dev.gatehouse.unit.UnitKind;
import java.io.PrintStream;
import java.time.ZoneId;
import org.joda.money.CurrencyUnit;

/** A flat, its passes, and one that is misused. Told twice over one folder, it changes nothing the second time. */
final class MisusedPass {
    static final EstateId ESTATE = new EstateId("sunshine-garden");
    static final Caller ADMINISTRATOR = Caller.staff(ESTATE, "zhao.min", Role.ADMINISTRATOR);
    private static final Caller SUPERVISOR = Caller.staff(ESTATE, "wang.jing", Role.CS_SUPERVISOR);
    private static final Caller CLERK = Caller.staff(ESTATE, "li.wei", Role.CS_OFFICER);

    private final Gatehouse gatehouse;
    private final PrintStream out;

    MisusedPass(Gatehouse gatehouse, PrintStream out) {
        this.gatehouse = gatehouse;
        this.out = out;
    }

    void tell() {
        boolean isNew = gatehouse.estates().find(ADMINISTRATOR).isEmpty();
        if (isNew) {
            openTheOffice();
        }
        out.println(isNew ? "The office opens" : "The office was opened before");
        HouseholdId household = household();
        gatehouse
                .office()
                .preparePasses(
                        once(CLERK, "passes"),
                        new PreparePassesBuilder().household(household).build());
        PassBook book = gatehouse.passes().find(CLERK, household).orElseThrow();
        var misused = book.passes().get(0).number();
        gatehouse
                .passes()
                .revoke(once(SUPERVISOR, "void"), new RevokePass(household, misused, RevocationReason.MISUSED));
        out.println("Pass " + misused + " was misused, and is void; " + history(household)
                + " entries in the history of the pass book");
    }

    private void openTheOffice() {
        var open = new OpenEstateBuilder()
                .name("阳光嘉园")
                .zone(ZoneId.of("Asia/Shanghai"))
                .currency(CurrencyUnit.of("CNY"))
                .profile(SUNSHINE_GARDEN);
        gatehouse.estates().open(Call.by(ADMINISTRATOR), open.build());
    }

    private HouseholdId household() {
        var flat = new RegisterUnitBuilder().number("3-1201").kind(UnitKind.APARTMENT);
        UnitId unit =
                gatehouse.units().register(once(CLERK, "unit"), flat.build()).id();
        var owner = new NewMemberBuilder().name("陈建国").gender(Gender.MALE).relationship(Relationship.PRINCIPAL);
        var family =
                new RegisterHouseholdBuilder().unit(unit).source(SALES_OFFICE).addMember(owner.build());
        return gatehouse
                .office()
                .register(once(CLERK, "household"), family.build())
                .id();
    }

    private int history(HouseholdId household) {
        return gatehouse.passes().history(CLERK, household, 0, 100).size();
    }

    private static Call once(Caller who, String step) {
        return Call.by(who).keyed("misused-pass/" + step);
    }
}
