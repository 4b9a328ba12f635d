package dev.gatehouse.examples.quickstart;

import dev.gatehouse.core.Call;
import dev.gatehouse.core.Role;
import dev.gatehouse.desk.Outcome;
import dev.gatehouse.permit.CollectFee;
import dev.gatehouse.permit.DeliverPermit;
import dev.gatehouse.permit.HandOverReceipt;
import dev.gatehouse.permit.PassOnPermits;
import dev.gatehouse.permit.PermitApplication;
import dev.gatehouse.permit.PermitApplicationId;
import dev.gatehouse.permit.PermitNumber;
import dev.gatehouse.permit.PermitService;
import dev.gatehouse.permit.RefundFee;
import dev.gatehouse.permit.RejectWorker;
import dev.gatehouse.permit.RejectionReason;
import dev.gatehouse.permit.ReportPermitLost;
import dev.gatehouse.permit.RevocationCause;
import dev.gatehouse.permit.RevokePermit;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** A contractor's crew through its permits: money, blanks and photographs go from hand to hand, and no hand is skipped. */
final class ThroughAllHands {
    private static final BigDecimal FORTY = new BigDecimal("40");
    private static final BigDecimal TEN = new BigDecimal("10");

    private final FrontDesk desk;
    private final Story story;
    private final PermitService permits;
    private final PermitApplicationId id;

    /** PERM-1, PERM-8: one application for the whole crew; whoever answers for a step is told. */
    ThroughAllHands(FrontDesk desk, Story story) {
        this.desk = desk;
        this.story = story;
        this.permits = desk.gatehouse().permits();
        Outcome<PermitApplicationId> applied = permits.apply(desk.once("story/crew/apply"), Crew.application(FORTY));
        this.id = applied.id();
        story.done(
                desk,
                "Engineering hands in a lift company's crew: four workers, their documents and photographs, CNY 40. "
                        + application().number() + " is to be done by "
                        + StoryTime.show(application().relay().dueAt()),
                applied);
    }

    PermitApplication application() {
        return permits.find(desk.clerk(), id).orElseThrow();
    }

    /** PERM-2: money first, then blanks; one receipt for the batch. */
    void paid() {
        Outcome<?> done = permits.collect(finance("collect"), new CollectFee(id, FORTY));
        story.done(desk, "Finance takes CNY 40, and gives one receipt and four blank permits: " + receipt(), done);
    }

    /** PERM-3. */
    void receiptHandedOver() {
        story.done(
                desk,
                "The desk gives the receipt to the foreman, and blanks and photographs to Security",
                permits.handOverReceipt(desk.once("story/crew/receipt"), new HandOverReceipt(id, Crew.FOREMAN)));
    }

    /** PERM-5: what Security has not checked gets no stamp. */
    void stampedUnchecked() {
        story.refusedThen(
                desk,
                "The foreman is in a hurry: could the desk stamp them right away?",
                () -> permits.stamp(Call.by(desk.clerk()), those(0, 1, 2, 3)));
    }

    /** PERM-4: three are filled in. The fourth is not, and his fee is owed back. */
    void checked() {
        story.done(
                desk,
                "Security checks faces against documents, and fills in three permits",
                permits.verify(security("verify"), those(0, 1, 2)));
        story.done(
                desk,
                "The fourth photograph shows somebody else: no permit for him, and CNY 10 are owed back",
                permits.reject(
                        security("reject"), new RejectWorker(id, permit(3), RejectionReason.PHOTOGRAPH_DIFFERS)));
    }

    /** PERM-5, PERM-7: the half hour ends with the last permit finished. */
    void finished() {
        story.done(desk, "The desk stamps three", permits.stamp(desk.once("story/crew/stamp"), those(0, 1, 2)));
        Call administration = desk.once("wu.lan", Role.ADMINISTRATION_OFFICE, "story/crew/laminate");
        story.done(
                desk,
                "Administration laminates three; within the half hour",
                permits.laminate(administration, those(0, 1, 2)));
    }

    /** PERM-6: into everybody's own hands. */
    void delivered() {
        permits.handOut(desk.once("story/crew/out"), those(0, 1, 2));
        for (PermitNumber each : those(0, 1, 2).permits()) {
            Outcome<?> done = permits.deliver(desk.once("story/crew/own/" + each), new DeliverPermit(id, each));
            story.done(desk, "Permit " + each + " is in its worker's own hands", done);
        }
    }

    void refunded() {
        story.done(desk, "Finance pays CNY 10 back", permits.refund(finance("refund"), new RefundFee(id, TEN)));
    }

    void lost() {
        story.done(
                desk,
                permit(1) + " is lost, and stopped at the gate",
                permits.reportLost(desk.once("story/crew/lost"), new ReportPermitLost(id, permit(1))));
    }

    void revoked() {
        story.done(
                desk,
                "Somebody else came in on " + permit(2) + ": Security makes it void, and keeps it",
                permits.revoke(security("revoke"), new RevokePermit(id, permit(2), RevocationCause.MISUSED)));
    }

    void returned() {
        story.done(
                desk,
                "The works are over: two permits are back, the lost one stays stopped",
                permits.takeBack(desk.once("story/crew/back"), those(0, 2)));
    }

    private String receipt() {
        var paper = application().receipt();
        return paper == null ? "-" : paper.number();
    }

    private PermitNumber permit(int worker) {
        return application().permits().get(worker).number();
    }

    private PassOnPermits those(int... workers) {
        List<PermitNumber> numbers =
                Arrays.stream(workers).mapToObj(this::permit).toList();
        return new PassOnPermits(id, numbers);
    }

    private Call finance(String key) {
        return desk.once("qian.yi", Role.FINANCE, "story/crew/" + key);
    }

    private Call security(String key) {
        return desk.once("zhou.gang", Role.SECURITY, "story/crew/" + key);
    }
}
