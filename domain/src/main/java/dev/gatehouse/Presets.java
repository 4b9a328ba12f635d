package dev.gatehouse;

import dev.gatehouse.clock.Allowance;
import dev.gatehouse.clock.Promise;
import dev.gatehouse.core.Role;
import dev.gatehouse.estate.Profile;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.pass.FurtherPassReading;
import dev.gatehouse.pass.PassPolicy;
import dev.gatehouse.permit.PermitPolicy;
import dev.gatehouse.resident.AuthorityPolicy;
import dev.gatehouse.resident.Occasion;
import dev.gatehouse.resident.Particular;
import dev.gatehouse.resident.ParticularsSource;
import dev.gatehouse.resident.RegistrationForm;
import dev.gatehouse.resident.ResidentPolicy;
import dev.gatehouse.resident.TenurePolicy;
import java.time.Duration;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The five manuals as profiles, each of the areas of which it speaks. Take areas from them, and change figures.
 *
 * <p>They disagree, and none covers everything: what a manual does not say is not in its preset, and an estate follows
 * the defaults of the policy there.
 */
public final class Presets {
    /** S0, 阳光嘉园: a residential estate. Households by S0.四.1 and S0.四.5, passes by S0.四, work permits by S0.六. */
    public static final Profile SUNSHINE_GARDEN = Profile.of(
            ResidentPolicy.TYPE
                    .defaults()
                    .withDemanded(Set.of(Particular.GENDER, Particular.RELATIONSHIP, Particular.AGE_OF_CHILDREN))
                    .withSource(ParticularsSource.SALES_OFFICE)
                    .withRecountAtMoveIn(true),
            AuthorityPolicy.TYPE.defaults(),
            new PassPolicy(
                    true,
                    3,
                    true,
                    Money.ofMajor(CurrencyUnit.of("CNY"), 50),
                    FurtherPassReading.BEYOND_FREE_ALLOWANCE,
                    PassPolicy.TYPE.defaults().makeUp(),
                    Money.ofMajor(CurrencyUnit.of("CNY"), 50),
                    null),
            PermitPolicy.TYPE
                    .defaults()
                    .withRelay(Promise.of(Allowance.elapsed(Duration.ofMinutes(30)))
                            .escalating(Recipient.role(Role.CS_SUPERVISOR)))
                    .withResponsibleNamed(true),
            TicketPresets.sunshineGarden(),
            TicketPresets.maintenanceNotice(),
            ComplaintPresets.sunshineGarden(),
            TicketPresets.homeVisits());

    /**
     * S1: a residential management office. It says nothing of units, households and passes that could be set. Complaints by
     * S1.4, return visits by S1.5, services by S1.五.
     */
    public static final Profile RESIDENTIAL_OFFICE = Profile.of(
            ComplaintPresets.residentialOffice(),
            VisitPresets.byRepairKind(),
            VisitPresets.allRepairsVisited(),
            VisitPresets.monthEnd(),
            TicketPresets.agreedTimes(),
            TicketPresets.convenienceServices());

    /**
     * S2, 圆梦居: a project with one representative. Households and owners by S2.3.1, keys by S2.12k; its one file per unit (S2.3.2) holds
     * everywhere.
     */
    public static final Profile PROJECT_HANDBOOK = Profile.of(
            ResidentPolicy.TYPE.defaults().withForms(Set.of(RegistrationForm.MOVE_IN_REGISTRATION)),
            TenurePolicy.TYPE
                    .defaults()
                    .withSettleFirst(Set.of(Occasion.values()))
                    .withRegistered(true)
                    .withFeeAgreement(true),
            KeyPresets.projectHandbook(),
            TicketPresets.repairOrder(),
            ComplaintPresets.projectHandbook(),
            VisitPresets.fortyEightHours(),
            VisitPresets.untilSatisfied(),
            VisitPresets.fifthAndTenth());

    /**
     * S3, 财富公馆: villas with butlers. Households by S3.J.post and S3.J.photos; its family form (S3.J.post.2) names
     * nothing that must be known. Entry cards by S3.J.prep.10, keys by S3.J.prep.9 and S3.J.done.6; whom it tells of a late one is ours.
     */
    public static final Profile VILLA_HANDOVER = Profile.of(
            ResidentPolicy.TYPE
                    .defaults()
                    .withForms(Set.of(
                            RegistrationForm.OWNER_PARTICULARS,
                            RegistrationForm.FAMILY_PARTICULARS,
                            RegistrationForm.PET_REGISTRATION))
                    .withPhotographs(3)
                    .withDogAgreement(2),
            PermitPolicy.TYPE
                    .defaults()
                    .withCardDrawn(Promise.of(Allowance.beforeAppointment(Duration.ofDays(1)))
                            .escalating(Recipient.role(Role.CS_SUPERVISOR))),
            KeyPresets.villaHandover());

    /** S4: a serviced apartment, all of whose manual is of tickets: S4.5 and S4.6. */
    public static final Profile SERVICED_APARTMENT = Profile.of(
            TicketPresets.frontDesk(),
            TicketPresets.handlingSlip(),
            TicketPresets.bookedServices(),
            TicketPresets.paidServices(),
            VisitPresets.twoMinutes(),
            VisitPresets.acknowledged());

    private Presets() {}
}
