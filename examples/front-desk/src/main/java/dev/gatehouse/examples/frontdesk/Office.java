package dev.gatehouse.examples.frontdesk;

import dev.gatehouse.Presets;
import dev.gatehouse.clock.Allowance;
import dev.gatehouse.clock.Promise;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Post;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.Text;
import dev.gatehouse.duty.DutyPolicy;
import dev.gatehouse.estate.OpenEstate;
import dev.gatehouse.estate.OpenEstateBuilder;
import dev.gatehouse.estate.Profile;
import dev.gatehouse.estate.RecurringDutyBuilder;
import dev.gatehouse.key.KeyPolicy;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.pass.PassPolicy;
import dev.gatehouse.permit.PermitPolicy;
import dev.gatehouse.recurrence.Recurrence;
import dev.gatehouse.resident.AuthorityPolicy;
import dev.gatehouse.resident.ResidentPolicy;
import dev.gatehouse.subscription.SubscriptionPolicy;
import dev.gatehouse.ticket.ComplaintPolicy;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.joda.money.CurrencyUnit;

/** The office of this desk: an estate that works as no single manual says, and as each of them says in something. */
public final class Office {
    /** The estate. */
    public static final EstateId ESTATE = new EstateId("river-house");
    /** Where it lies. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Office() {}

    /** How it works: as on its first day, with keys as in S2, and with patrols. */
    public static Profile profile() {
        return firstProfile().with(Presets.PROJECT_HANDBOOK.get(KeyPolicy.TYPE)).with(patrols());
    }

    /** Tickets as in the serviced apartments (S4), complaints by grade (S1), homes, passes, permits and newspapers as in S0. */
    private static Profile firstProfile() {
        return Presets.SERVICED_APARTMENT
                .with(Presets.RESIDENTIAL_OFFICE.get(ComplaintPolicy.TYPE))
                .with(Presets.SUNSHINE_GARDEN.get(ResidentPolicy.TYPE))
                .with(Presets.SUNSHINE_GARDEN.get(AuthorityPolicy.TYPE))
                .with(Presets.SUNSHINE_GARDEN.get(PassPolicy.TYPE))
                .with(Presets.SUNSHINE_GARDEN.get(PermitPolicy.TYPE))
                .with(Presets.SUNSHINE_GARDEN.get(SubscriptionPolicy.TYPE));
    }

    /** The estate as it is opened. */
    public static OpenEstate opening() {
        return new OpenEstateBuilder()
                .name("临江公寓 River House")
                .zone(ZONE)
                .currency(CurrencyUnit.of("CNY"))
                .profile(firstProfile())
                .build();
    }

    private static DutyPolicy patrols() {
        return new DutyPolicy(List.of(new RecurringDutyBuilder()
                .name("cleaning.patrol")
                .rule("PAT-1")
                .task(Text.of("Walk the cleaning round", "巡查保洁区域"))
                .days(Recurrence.daily())
                .addTimes(LocalTime.of(9, 0), LocalTime.of(15, 0), LocalTime.of(21, 0))
                .promise(Promise.of(Allowance.elapsed(Duration.ofHours(4)))
                        .escalating(Recipient.role(Role.CS_SUPERVISOR)))
                .to(Recipient.post(Post.of(Department.ENVIRONMENT)))
                .build()));
    }
}
