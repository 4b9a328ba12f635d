package dev.gatehouse.subscription;

import dev.gatehouse.aggregate.Act;
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
import java.util.function.Function;

/** Requisitions: the desk writes and places them, others decide; the subscriptions on them change with them. */
public final class RequisitionService {
    private static final Operation<Requisition, RequisitionId, RequisitionQuery> SUBMIT =
            operation("requisition.submit", Role.CS_OFFICER, Role.CS_SUPERVISOR);
    private static final Operation<Requisition, RequisitionId, RequisitionQuery> DECIDE = operation(
            "requisition.decide",
            Role.CS_SUPERVISOR,
            Role.FINANCE,
            Role.DEPARTMENT_SUPERVISOR,
            Role.PROPERTY_MANAGER,
            Role.PROJECT_HEAD,
            Role.DIRECTOR);
    private static final Operation<Requisition, RequisitionId, RequisitionQuery> PLACE =
            operation("requisition.place", Role.CS_OFFICER, Role.CS_SUPERVISOR);
    private static final Operation<Requisition, RequisitionId, RequisitionQuery> VIEW = operation(
            "requisition.view",
            Role.CS_OFFICER,
            Role.CS_SUPERVISOR,
            Role.FINANCE,
            Role.DEPARTMENT_SUPERVISOR,
            Role.PROPERTY_MANAGER,
            Role.PROJECT_HEAD,
            Role.DIRECTOR,
            Role.SYSTEM);

    private final Desk desk;

    /** A service at a desk. */
    public RequisitionService(Desk desk) {
        this.desk = desk;
    }

    /** The desk writes a requisition; see {@link Requisition#submit}. */
    public Outcome<RequisitionId> submit(Call call, SubmitRequisition command) {
        return desk.perform(call, SUBMIT, command, work -> {
            List<Subscription> lines = work.loadAll(Subscription.TYPE, command.subscriptions().stream());
            RequisitionId id = new RequisitionId(work.newId());
            Act act = work.act();
            Decision<Requisition> submitted =
                    Requisition.submit(id, work.numbered("RQ"), lines, act, work.policy(SubscriptionPolicy.TYPE));
            saveEach(work, lines, line -> line.order().requisitioned(id, act));
            return work.create(Requisition.TYPE, submitted);
        });
    }

    /** Somebody decides; see {@link Requisition#decide}. */
    public Outcome<RequisitionId> decide(Call call, DecideRequisition command) {
        return desk.perform(call, DECIDE, command, work -> {
            Requisition requisition = work.subject(Requisition.TYPE, command.requisition());
            Act act = work.act();
            Decision<Requisition> decided = requisition.decide(command, act, work.policy(SubscriptionPolicy.TYPE));
            saveEach(
                    work,
                    linesOf(work, requisition),
                    line -> line.order().decided(requisition.id(), command.approved(), act));
            return work.save(Requisition.TYPE, requisition, decided);
        });
    }

    /** The desk orders what is approved; see {@link Requisition#place}. */
    public Outcome<RequisitionId> place(Call call, PlaceOrder command) {
        return desk.perform(call, PLACE, command, work -> {
            Requisition requisition = work.subject(Requisition.TYPE, command.requisition());
            Act act = work.act();
            Decision<Requisition> placed = requisition.place(command, act);
            SubscriptionPolicy policy = work.policy(SubscriptionPolicy.TYPE);
            saveEach(work, linesOf(work, requisition), line -> line.order().ordered(act, policy));
            return work.save(Requisition.TYPE, requisition, placed);
        });
    }

    /** A requisition. */
    public Optional<Requisition> find(Caller caller, RequisitionId id) {
        return desk.find(caller, VIEW, id);
    }

    /** Requisitions, in the order in which they were written. */
    public Page<Requisition> search(Caller caller, RequisitionQuery query) {
        return desk.search(caller, VIEW, query);
    }

    /** What happened to a requisition; see {@link dev.gatehouse.port.Journal#history}. */
    public List<JournalEntry> history(Caller caller, RequisitionId id, long afterVersion, int limit) {
        return desk.history(caller, VIEW, id, afterVersion, limit);
    }

    private static List<Subscription> linesOf(Work work, Requisition requisition) {
        return work.loadAll(Subscription.TYPE, requisition.lines().stream().map(RequisitionLine::subscription));
    }

    private static void saveEach(
            Work work, List<Subscription> lines, Function<Subscription, Decision<Subscription>> decide) {
        lines.forEach(line -> work.save(Subscription.TYPE, line, decide.apply(line)));
    }

    private static Operation<Requisition, RequisitionId, RequisitionQuery> operation(String name, Role... roles) {
        return Operation.of(name, Requisition.TYPE, roles);
    }
}
