package dev.gatehouse.permit;

import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.Role;
import dev.gatehouse.desk.Desk;
import dev.gatehouse.desk.Operation;
import dev.gatehouse.desk.Outcome;
import dev.gatehouse.desk.Work;
import dev.gatehouse.port.JournalEntry;
import dev.gatehouse.port.Page;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** What the departments do with contractors' work permits: each step is for the department that takes it. */
public final class PermitService {
    private static final Role[] DESK = {Role.CS_OFFICER, Role.CS_SUPERVISOR};
    private static final Operation<PermitApplication, PermitApplicationId, PermitApplicationQuery> APPLY =
            operation("permit.apply", DESK);
    private static final Operation<PermitApplication, PermitApplicationId, PermitApplicationQuery> COLLECT =
            operation("permit.collect-fee", Role.FINANCE);
    private static final Operation<PermitApplication, PermitApplicationId, PermitApplicationQuery> COPY_RECEIPT =
            operation("permit.copy-receipt", Role.FINANCE);
    private static final Operation<PermitApplication, PermitApplicationId, PermitApplicationQuery> HAND_OVER_RECEIPT =
            operation("permit.hand-over-receipt", DESK);
    private static final Operation<PermitApplication, PermitApplicationId, PermitApplicationQuery> VERIFY =
            operation("permit.verify", Role.SECURITY);
    private static final Operation<PermitApplication, PermitApplicationId, PermitApplicationQuery> REJECT =
            operation("permit.reject", Role.SECURITY);
    private static final Operation<PermitApplication, PermitApplicationId, PermitApplicationQuery> STAMP =
            operation("permit.stamp", DESK);
    private static final Operation<PermitApplication, PermitApplicationId, PermitApplicationQuery> LAMINATE =
            operation("permit.laminate", Role.ADMINISTRATION_OFFICE);
    private static final Operation<PermitApplication, PermitApplicationId, PermitApplicationQuery> HAND_OUT =
            operation("permit.hand-out", DESK);
    private static final Operation<PermitApplication, PermitApplicationId, PermitApplicationQuery> DELIVER =
            operation("permit.deliver", DESK);
    private static final Operation<PermitApplication, PermitApplicationId, PermitApplicationQuery> TAKE_BACK =
            operation("permit.take-back", Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SECURITY);
    private static final Operation<PermitApplication, PermitApplicationId, PermitApplicationQuery> REPORT_LOST =
            operation("permit.report-lost", Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SECURITY);
    private static final Operation<PermitApplication, PermitApplicationId, PermitApplicationQuery> REVOKE =
            operation("permit.revoke", Role.CS_SUPERVISOR, Role.SECURITY);
    private static final Operation<PermitApplication, PermitApplicationId, PermitApplicationQuery> WITHDRAW =
            operation("permit.withdraw", DESK);
    private static final Operation<PermitApplication, PermitApplicationId, PermitApplicationQuery> REFUND =
            operation("permit.refund-fee", Role.FINANCE);
    private static final Operation<PermitApplication, PermitApplicationId, PermitApplicationQuery> VIEW = operation(
            "permit.view",
            Role.CS_OFFICER,
            Role.CS_SUPERVISOR,
            Role.FINANCE,
            Role.SECURITY,
            Role.ADMINISTRATION_OFFICE,
            Role.SYSTEM);

    private final Desk desk;

    /** A service at a desk. */
    public PermitService(Desk desk) {
        this.desk = desk;
    }

    /** Customer service takes in everything for a crew; see {@link PermitApplication#apply}. */
    public Outcome<PermitApplicationId> apply(Call call, ApplyForPermits command) {
        return desk.perform(call, APPLY, command, work -> {
            PermitApplicationId id = new PermitApplicationId(work.newId());
            int year = work.act().date().getYear();
            ApplicationNumber number = ApplicationNumber.of(year, work.number("permit-application-" + year, 1));
            return work.create(
                    PermitApplication.TYPE,
                    PermitApplication.apply(id, number, command, work.act(), work.policy(PermitPolicy.TYPE)));
        });
    }

    /** Finance takes the money; see {@link PermitMoney#collect}. */
    public Outcome<PermitApplicationId> collect(Call call, CollectFee command) {
        return perform(
                call,
                COLLECT,
                command,
                command.application(),
                (application, work) -> application.money().collect(command, work.numbered("PR"), work.act()));
    }

    /** Customer service gives the receipt to the applicant; see {@link PermitHands#handOverReceipt}. */
    public Outcome<PermitApplicationId> handOverReceipt(Call call, HandOverReceipt command) {
        return perform(
                call,
                HAND_OVER_RECEIPT,
                command,
                command.application(),
                (application, work) -> application.hands().handOverReceipt(command, work.act()));
    }

    /** Finance prints the receipt again; see {@link PermitMoney#copyReceipt}. */
    public Outcome<PermitApplicationId> copyReceipt(Call call, CopyReceipt command) {
        return perform(
                call,
                COPY_RECEIPT,
                command,
                command.application(),
                (application, work) -> application.money().copyReceipt(work.act()));
    }

    /** Security has checked and filled in permits; see {@link PermitHands#verify}. */
    public Outcome<PermitApplicationId> verify(Call call, PassOnPermits command) {
        return perform(
                call,
                VERIFY,
                command,
                command.application(),
                (application, work) -> application.hands().verify(command, work.act()));
    }

    /** Security has found something wrong; see {@link PermitHands#reject}. */
    public Outcome<PermitApplicationId> reject(Call call, RejectWorker command) {
        return perform(
                call,
                REJECT,
                command,
                command.application(),
                (application, work) -> application.hands().reject(command, work.act(), work.policy(PermitPolicy.TYPE)));
    }

    /** Customer service stamps permits; see {@link PermitHands#stamp}. */
    public Outcome<PermitApplicationId> stamp(Call call, PassOnPermits command) {
        return perform(
                call,
                STAMP,
                command,
                command.application(),
                (application, work) -> application.hands().stamp(command, work.act()));
    }

    /** Administration laminates permits; see {@link PermitHands#laminate}. */
    public Outcome<PermitApplicationId> laminate(Call call, PassOnPermits command) {
        return perform(
                call,
                LAMINATE,
                command,
                command.application(),
                (application, work) -> application.hands().laminate(command, work.act()));
    }

    /** Finished permits leave the office; see {@link PermitHands#handOut}. */
    public Outcome<PermitApplicationId> handOut(Call call, PassOnPermits command) {
        return perform(
                call,
                HAND_OUT,
                command,
                command.application(),
                (application, work) ->
                        application.hands().handOut(command, work.act(), work.policy(PermitPolicy.TYPE)));
    }

    /** A permit is in its holder's own hands; see {@link PermitHands#deliver}. */
    public Outcome<PermitApplicationId> deliver(Call call, DeliverPermit command) {
        return perform(
                call,
                DELIVER,
                command,
                command.application(),
                (application, work) -> application.hands().deliver(command, work.act()));
    }

    /** Permits come back; see {@link PermitEnding#takeBack}. */
    public Outcome<PermitApplicationId> takeBack(Call call, PassOnPermits command) {
        return perform(
                call,
                TAKE_BACK,
                command,
                command.application(),
                (application, work) -> application.ending().takeBack(command, work.act()));
    }

    /** A permit was lost; see {@link PermitEnding#lose}. */
    public Outcome<PermitApplicationId> reportLost(Call call, ReportPermitLost command) {
        return perform(
                call,
                REPORT_LOST,
                command,
                command.application(),
                (application, work) -> application.ending().lose(command, work.act()));
    }

    /** A permit is made void; see {@link PermitEnding#revoke}. */
    public Outcome<PermitApplicationId> revoke(Call call, RevokePermit command) {
        return perform(
                call,
                REVOKE,
                command,
                command.application(),
                (application, work) -> application.ending().revoke(command, work.act()));
    }

    /** The applicant gives up; see {@link PermitEnding#withdraw}. */
    public Outcome<PermitApplicationId> withdraw(Call call, WithdrawApplication command) {
        return perform(
                call,
                WITHDRAW,
                command,
                command.application(),
                (application, work) -> application.ending().withdraw(work.act(), work.policy(PermitPolicy.TYPE)));
    }

    /** Finance pays back; see {@link PermitMoney#refund}. */
    public Outcome<PermitApplicationId> refund(Call call, RefundFee command) {
        return perform(
                call,
                REFUND,
                command,
                command.application(),
                (application, work) -> application.money().refund(command, work.numbered("PF"), work.act()));
    }

    /** An application. */
    public Optional<PermitApplication> find(Caller caller, PermitApplicationId id) {
        return desk.find(caller, VIEW, id);
    }

    /** Applications, in the order in which they came. */
    public Page<PermitApplication> search(Caller caller, PermitApplicationQuery query) {
        return desk.search(caller, VIEW, query);
    }

    /** What happened to an application; see {@link dev.gatehouse.port.Journal#history}. */
    public List<JournalEntry> history(Caller caller, PermitApplicationId id, long afterVersion, int limit) {
        return desk.history(caller, VIEW, id, afterVersion, limit);
    }

    private Outcome<PermitApplicationId> perform(
            Call call,
            Operation<PermitApplication, PermitApplicationId, PermitApplicationQuery> operation,
            Object command,
            PermitApplicationId id,
            BiFunction<PermitApplication, Work, Decision<PermitApplication>> decide) {
        return desk.perform(
                call,
                operation,
                command,
                work -> work.change(PermitApplication.TYPE, id, application -> decide.apply(application, work)));
    }

    private static Operation<PermitApplication, PermitApplicationId, PermitApplicationQuery> operation(
            String name, Role... roles) {
        return Operation.of(name, PermitApplication.TYPE, roles);
    }
}
