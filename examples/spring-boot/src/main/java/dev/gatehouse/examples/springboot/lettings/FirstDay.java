package dev.gatehouse.examples.springboot.lettings;

import static dev.gatehouse.Presets.PROJECT_HANDBOOK;
import static dev.gatehouse.Presets.SERVICED_APARTMENT;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.PersonKind;
import dev.gatehouse.estate.OpenEstateBuilder;
import dev.gatehouse.resident.Capacity;
import dev.gatehouse.resident.NewShare;
import dev.gatehouse.resident.PersonDetails;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.RecordTenureBuilder;
import dev.gatehouse.resident.RegisterPersonBuilder;
import dev.gatehouse.resident.TenurePolicy;
import dev.gatehouse.unit.RegisterUnitBuilder;
import dev.gatehouse.unit.UnitId;
import dev.gatehouse.unit.UnitKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On its first day the house is opened: three flats with their owner, who owes fees for one of them. All or nothing. */
@Component
public class FirstDay implements ApplicationRunner {
    /** The estate. */
    public static final EstateId ESTATE = new EstateId("river-house");
    /** Where it lies. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final Caller SYSTEM = Caller.system(ESTATE);

    private final Gatehouse gatehouse;
    private final FeeAccounts accounts;

    FirstDay(Gatehouse gatehouse, FeeAccounts accounts) {
        this.gatehouse = gatehouse;
        this.accounts = accounts;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (gatehouse.estates().find(SYSTEM).isPresent()) {
            return;
        }
        // Tickets as in the serviced apartments; no new occupant before the owner's fees are settled (OWN-1).
        var house = new OpenEstateBuilder()
                .name("River House")
                .zone(ZONE)
                .currency(Ledger.CURRENCY)
                .profile(SERVICED_APARTMENT.with(PROJECT_HANDBOOK.get(TenurePolicy.TYPE)))
                .build();
        gatehouse.estates().open(Call.by(SYSTEM), house);
        var owner = new RegisterPersonBuilder()
                .kind(PersonKind.COMPANY)
                .name("River House Holdings")
                .details(PersonDetails.NONE)
                .build();
        PersonId holdings = gatehouse.people().register(Call.by(SYSTEM), owner).id();
        flat("1-0301", holdings, BigDecimal.ZERO);
        flat("1-0302", holdings, new BigDecimal("1200.00"));
        flat("1-0303", holdings, BigDecimal.ZERO);
    }

    private void flat(String number, PersonId owner, BigDecimal owed) {
        var flat = new RegisterUnitBuilder().number(number).kind(UnitKind.APARTMENT);
        UnitId unit = gatehouse.units().register(Call.by(SYSTEM), flat.build()).id();
        var title = new RecordTenureBuilder()
                .unit(unit)
                .person(owner)
                .capacity(Capacity.OWNER)
                .share(NewShare.WHOLE)
                .since(LocalDate.now(ZONE))
                .build();
        gatehouse.formalities().recordTenure(Call.by(SYSTEM), title);
        accounts.save(new FeeAccount(unit, owed));
    }
}
