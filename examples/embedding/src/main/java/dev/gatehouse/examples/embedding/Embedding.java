package dev.gatehouse.examples.embedding;

import static dev.gatehouse.Presets.SUNSHINE_GARDEN;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.estate.OpenEstate;
import dev.gatehouse.estate.Profile;
import dev.gatehouse.jdbc.GatehouseSchema;
import dev.gatehouse.jdbc.JdbcStorage;
import dev.gatehouse.office.PreparePasses;
import dev.gatehouse.pass.MakePasses;
import dev.gatehouse.pass.PassPolicy;
import dev.gatehouse.resident.Gender;
import dev.gatehouse.resident.NewMemberBuilder;
import dev.gatehouse.resident.ParticularsSource;
import dev.gatehouse.resident.RegisterHousehold;
import dev.gatehouse.resident.Relationship;
import dev.gatehouse.resident.ResidentPolicy;
import dev.gatehouse.unit.RegisterUnit;
import dev.gatehouse.unit.UnitKind;
import java.time.ZoneId;
import java.util.List;
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
                .notifier(notification -> System.out.println(notification.notice()))
                .build();

        // An estate works as its office does: households as in one manual, passes with figures of its own.
        var estate = new EstateId("sunshine-garden");
        var profile = Profile.of(SUNSHINE_GARDEN.get(ResidentPolicy.TYPE))
                .with(SUNSHINE_GARDEN.get(PassPolicy.TYPE).withFreePasses(2));
        var open = new OpenEstate("阳光嘉园", ZoneId.of("Asia/Shanghai"), CurrencyUnit.of("CNY"), profile);
        gatehouse.estates().open(Call.by(Caller.staff(estate, "zhao.min", Role.ADMINISTRATOR)), open);

        var officer = Caller.staff(estate, "li.wei", Role.CS_OFFICER);
        var call = Call.by(officer);
        var unit = gatehouse.units().register(call, new RegisterUnit("3-1201", UnitKind.APARTMENT, null, null));
        var owner = new NewMemberBuilder().name("陈建国").gender(Gender.MALE).relationship(Relationship.PRINCIPAL);
        var members = List.of(owner.build());
        var family = new RegisterHousehold(unit.id(), ParticularsSource.SALES_OFFICE, members);
        var household = gatehouse.office().register(call.keyed("list/3-1201"), family);
        gatehouse.office().preparePasses(call, new PreparePasses(household.id()));

        var book = gatehouse.passes().find(officer, household.id()).orElseThrow();
        book.passes().forEach(pass -> System.out.println(pass.number()));
        try {
            var holder = book.holders().get(0).person();
            gatehouse.passes().make(call, new MakePasses(household.id(), holder, 1, null));
        } catch (RuleViolation refused) {
            System.out.println(refused.describe(Locale.CHINA));
        }
        // end::embedding[]
        dataSource.dispose();
    }
}
