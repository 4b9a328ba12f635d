package dev.gatehouse.examples.embedding;

import static dev.gatehouse.Presets.SUNSHINE_GARDEN;
import static dev.gatehouse.resident.ParticularsSource.SALES_OFFICE;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.estate.OpenEstateBuilder;
import dev.gatehouse.jdbc.GatehouseSchema;
import dev.gatehouse.jdbc.JdbcStorage;
import dev.gatehouse.office.PreparePassesBuilder;
import dev.gatehouse.pass.MakePassesBuilder;
import dev.gatehouse.pass.PassPolicy;
import dev.gatehouse.resident.Gender;
import dev.gatehouse.resident.NewMemberBuilder;
import dev.gatehouse.resident.RegisterHouseholdBuilder;
import dev.gatehouse.resident.Relationship;
import dev.gatehouse.unit.RegisterUnitBuilder;
import dev.gatehouse.unit.UnitKind;
import java.time.ZoneId;
import java.util.Locale;
import org.h2.jdbcx.JdbcConnectionPool;
import org.joda.money.CurrencyUnit;

/** A front desk in one's own software. The README shows the lines between the tags; a test holds them together. */
public final class Embedding {
    private Embedding() {}

    /** Registers a household, makes its passes, and asks for one too many. */
    public static void main(String[] args) {
        // tag::embedding[]
        var dataSource = JdbcConnectionPool.create("jdbc:h2:mem:desk;DB_CLOSE_DELAY=-1", "sa", "");
        GatehouseSchema.migrate(dataSource);
        var gatehouse = Gatehouse.builder()
                .storage(JdbcStorage.owning(dataSource))
                .notifier(told -> System.out.println(told.notice().text().in(Locale.CHINA)))
                .build();

        // An estate works as its office does: here as in one manual, with a figure of its own.
        var profile = SUNSHINE_GARDEN.with(SUNSHINE_GARDEN.get(PassPolicy.TYPE).withFreePasses(2));
        var estate = new EstateId("sunshine-garden");
        var open = new OpenEstateBuilder()
                .name("阳光嘉园")
                .zone(ZoneId.of("Asia/Shanghai"))
                .currency(CurrencyUnit.of("CNY"))
                .profile(profile)
                .build();
        gatehouse.estates().open(Call.by(Caller.staff(estate, "zhao.min", Role.ADMINISTRATOR)), open);

        var call = Call.by(Caller.staff(estate, "li.wei", Role.CS_OFFICER));
        var flat = new RegisterUnitBuilder().number("3-1201").kind(UnitKind.APARTMENT);
        var unit = gatehouse.units().register(call, flat.build());
        var owner = new NewMemberBuilder().name("陈建国").gender(Gender.MALE).relationship(Relationship.PRINCIPAL);
        var family = new RegisterHouseholdBuilder().unit(unit.id()).source(SALES_OFFICE);
        family.addMember(owner.build());
        var household = gatehouse.office().register(call.keyed("list/3-1201"), family.build());
        var passes = new PreparePassesBuilder().household(household.id());
        gatehouse.office().preparePasses(call, passes.build());

        var book = gatehouse.passes().find(call.caller(), household.id()).orElseThrow();
        book.passes().forEach(pass -> System.out.println(pass.number()));
        var holder = book.holders().get(0).person();
        var third = new MakePassesBuilder().household(book.id()).holder(holder).count(1);
        try {
            gatehouse.passes().make(call, third.build());
        } catch (RuleViolation refused) {
            System.out.println(refused.describe(Locale.CHINA));
        }
        // end::embedding[]
        dataSource.dispose();
    }
}
