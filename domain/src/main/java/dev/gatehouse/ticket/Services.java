package dev.gatehouse.ticket;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.core.Charge;
import dev.gatehouse.core.ExactMoney;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.InvalidCommand.Violation;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Text;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** What an ordered service is to be, who is sent to it, and what it may cost; its money is {@link ServiceMoney}'s. */
final class Services {
    private Services() {}

    /**
     * It is agreed what a service is to be. What was agreed before is replaced, unless its work is done; the time is promised
     * as an appointment.
     *
     * @throws RuleViolation SVC-10, when no service was ordered; SVC-1, when an item was not announced; SVC-3, when the
     *     agreement does not say what it must, or somebody agrees who may not; SVC-7 and SVC-8, when something is to be paid,
     *     and the list was not shown, is not followed, or the charge not explained; TKT-OURS-2, when the work is done; as of
     *     an appointment, when the time cannot be promised
     */
    static Decision<Ticket> agree(
            Ticket ticket, AgreeService command, Spokesman by, CurrencyUnit currency, Act act, Procedures office) {
        TicketRefusal.requireOpen(ticket);
        ServiceKind kind = ticket.service();
        if (kind == null) {
            throw ServiceRefusal.noService(ticket);
        }
        ServicePolicy policy = office.services();
        Optional<PriceList> list = policy.inForce(act.date());
        List<AgreedItem> items = agreed(ticket, kind, command.items(), list, currency, policy);
        requireSaid(ticket, command, policy);
        Acceptors.requireToAgree(by, ticket, ticket.number(), command.by(), ServiceRule.AGREED_BEFORE, act, office);
        if (items.stream().anyMatch(item -> item.quote().rate().isPositive())) {
            requireExplained(ticket.number(), command.priceListShown(), command.computationExplained(), policy);
        }
        ServiceAgreement agreement = new ServiceAgreementBuilder()
                .cycle(ticket.cycle())
                .kind(kind)
                .items(items)
                .area(command.area())
                .at(command.at())
                .result(command.result())
                .form(command.form())
                .paper(command.paper() == null ? null : command.paper().attachment())
                .by(command.by())
                .agreedAt(act.occurredAt())
                .build();
        Ticket next = ticket.withAgreement(agreement);
        for (WorkOrder order : ticket.liveOrders()) {
            if (order.agreement() != null) {
                next = next.with(replaced(order, agreement));
            }
        }
        Decision<Ticket> decision =
                Decision.of(next, new TicketEvent.ServiceAgreed(kind, command.form(), agreement.amount()));
        Instant at = command.at();
        return at == null ? decision : decision.then(agreed -> promised(agreed, at, act, office));
    }

    /** What an order that is issued now carries out: what was agreed in this cycle, unless another does. */
    static @Nullable ServiceAgreement toCarryOut(Ticket ticket) {
        ServiceAgreement agreement = ticket.agreement();
        boolean carried = ticket.liveOrders().stream().anyMatch(order -> order.agreement() != null);
        return agreement == null || agreement.cycle() != ticket.cycle() || carried ? null : agreement;
    }

    /**
     * Requires of an ordered service that it was agreed in this cycle, where the office agrees first.
     *
     * @throws RuleViolation SVC-3
     */
    static void requireAgreed(Ticket ticket, Procedures office) {
        ServiceAgreement agreement = ticket.agreement();
        boolean agreed =
                agreement != null && agreement.cycle() == ticket.cycle() && agreement.kind() == ticket.service();
        if (ticket.service() != null && office.services().agreedFirst() && !agreed) {
            throw ServiceRefusal.notAgreed(ticket);
        }
    }

    /**
     * Requires of a ticket that is now seen as an ordered service, or one of another kind, that nobody was sent for it
     * before it was agreed.
     *
     * @throws RuleViolation SVC-3
     */
    static void requireNobodySent(Ticket before, @Nullable ServiceKind kind, Procedures office) {
        if (kind == null || kind == before.service() || !office.services().agreedFirst()) {
            return;
        }
        for (WorkOrder order : before.liveOrders()) {
            ServiceAgreement agreement = order.agreement();
            if (agreement == null || agreement.kind() != kind) {
                throw ServiceRefusal.sentBefore(order, kind);
            }
        }
    }

    /**
     * Requires of work for an ordered service that it costs nothing besides what was agreed, where the office agrees first.
     *
     * @throws RuleViolation SVC-6
     */
    static void requireAgreed(Ticket ticket, WorkOrder order, Charge charge, Procedures office) {
        boolean besides = ticket.service() != null && order.agreement() == null;
        if (besides && office.services().agreedFirst() && !charge.isFree()) {
            throw ServiceRefusal.besides(order);
        }
    }

    /** Whether the supervisor of the department alone sends people (SVC-4). */
    static boolean isAssignedFromAbove(Ticket ticket, Procedures office) {
        return ticket.service() != null && office.services().supervisorAssigns();
    }

    /**
     * Requires that whoever assigns may.
     *
     * @throws RuleViolation SVC-4
     */
    static void requireAssigner(Ticket ticket, WorkOrder order, Act act, Procedures office) {
        if (isAssignedFromAbove(ticket, office) && !act.caller().roles().contains(Role.DEPARTMENT_SUPERVISOR)) {
            throw ServiceRefusal.notBySupervisor(order);
        }
    }

    /**
     * Requires that somebody was assigned, where nobody takes work by himself.
     *
     * @throws RuleViolation SVC-4
     */
    static void requireAssigned(Ticket ticket, WorkOrder order, Procedures office) {
        if (isAssignedFromAbove(ticket, office) && order.assignee() == null) {
            throw ServiceRefusal.notBySupervisor(order);
        }
    }

    /**
     * The plan as it is written down: with the price that was agreed of the service.
     *
     * @throws RuleViolation SVC-6, when it names another; SVC-8, when it names another than the price list in force
     */
    static Plan priced(WorkOrder order, Plan plan, Act act, Procedures office) {
        ServiceAgreement agreement = order.agreement();
        Quote quote = plan.quote();
        if (agreement != null) {
            if (quote != null && !isSame(quote, agreement.quote())) {
                throw ServiceRefusal.otherThanAgreed(order, agreement.quote().rate());
            }
            return plan.withQuote(agreement.quote());
        }
        if (quote != null) {
            office.services()
                    .inForce(act.date())
                    .flatMap(list -> list.find(quote.item()))
                    .map(PriceItem::quote)
                    .filter(listed -> !listed.equals(quote))
                    .ifPresent(listed -> {
                        throw ServiceRefusal.otherPrice(order.number(), listed);
                    });
        }
        return plan;
    }

    /**
     * Requires that a customer who is to pay has seen and understood for what.
     *
     * @throws RuleViolation SVC-7 or SVC-8
     */
    static void requireExplained(WorkOrder order, TellPlan command, Procedures office) {
        Plan plan = order.plan();
        Quote quote = plan == null ? null : plan.quote();
        if (quote != null && quote.rate().isPositive()) {
            requireExplained(
                    order.number(), command.priceListShown(), command.computationExplained(), office.services());
        }
    }

    private static void requireExplained(Object number, boolean shown, boolean explained, ServicePolicy policy) {
        if (policy.priceListShown() && !shown) {
            throw ServiceRefusal.notShown(number);
        }
        if (policy.computationExplained() && !explained) {
            throw ServiceRefusal.notExplained(number);
        }
    }

    private static List<AgreedItem> agreed(
            Ticket ticket,
            ServiceKind kind,
            List<NewServiceItem> items,
            Optional<PriceList> list,
            CurrencyUnit currency,
            ServicePolicy policy) {
        List<AgreedItem> agreed = new ArrayList<>();
        List<Violation> open = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            String path = "items[" + i + "]";
            AgreedItem item = agreed(ticket, kind, items.get(i), path, list, currency, policy);
            if (item.isOpen() && items.size() > 1) {
                open.add(new Violation(
                        path + ".quantity", Text.of("must be given, where there are several", "有多个项目时须注明数量")));
            }
            agreed.add(item);
        }
        if (!open.isEmpty()) {
            throw new InvalidCommand(open);
        }
        return agreed;
    }

    private static AgreedItem agreed(
            Ticket ticket,
            ServiceKind kind,
            NewServiceItem item,
            String path,
            Optional<PriceList> list,
            CurrencyUnit currency,
            ServicePolicy policy) {
        BigDecimal rate = item.rate();
        Quote listed = list.flatMap(prices -> prices.find(item.item()))
                .map(PriceItem::quote)
                .orElse(null);
        if (listed == null && policy.announced().contains(kind)) {
            throw ServiceRefusal.notAnnounced(ticket, kind);
        }
        if (listed == null && rate == null) {
            throw ServiceRefusal.unsaid(ticket, List.of(AgreementItem.COST));
        }
        Quote named = rate == null
                ? null
                : new Quote(item.item(), ExactMoney.of(path + ".rate", rate, currency), item.unit());
        if (listed != null && ((named != null && !named.equals(listed)) || isOtherUnit(item, listed))) {
            throw ServiceRefusal.otherPrice(ticket.number(), listed);
        }
        return new AgreedItem(listed == null ? Objects.requireNonNull(named) : listed, item.quantity());
    }

    private static boolean isOtherUnit(NewServiceItem item, Quote listed) {
        return item.unit() != null && !item.unit().equals(listed.unit());
    }

    private static void requireSaid(Ticket ticket, AgreeService command, ServicePolicy policy) {
        Map<AgreementItem, Boolean> said = new EnumMap<>(AgreementItem.class);
        said.put(AgreementItem.AREA, command.area() != null);
        said.put(AgreementItem.TIME, command.at() != null);
        said.put(AgreementItem.RESULT, command.result() != null);
        List<AgreementItem> missing = policy.agreed().stream()
                .filter(item -> !said.getOrDefault(item, true))
                .toList();
        if (!missing.isEmpty()) {
            throw ServiceRefusal.unsaid(ticket, missing);
        }
    }

    private static WorkOrder replaced(WorkOrder order, ServiceAgreement agreement) {
        if (order.has(Milestone.DONE)) {
            throw TicketRefusal.done(order);
        }
        Plan plan = order.plan();
        return order.withAgreement(agreement).withPlan(plan == null ? null : plan.withQuote(agreement.quote()));
    }

    /** The agreed time is promised like any other; where one was agreed before, it moves. */
    private static Decision<Ticket> promised(Ticket ticket, Instant at, Act act, Procedures office) {
        Optional<Appointment> before = ticket.appointments().stream()
                .filter(each -> each.committed() && each.initiator() == Initiator.SERVICE_ORDERED)
                .reduce((earlier, later) -> later);
        if (before.filter(each -> at.equals(each.at())).isPresent()) {
            return Decision.none(ticket);
        }
        RequestAppointment request = RequestAppointment.at(ticket.id(), Initiator.SERVICE_ORDERED, at)
                .withReplaces(before.map(Appointment::number).orElse(null));
        int number = ticket.appointments().size() + 1;
        CommitAppointment commit = new CommitAppointment(
                ticket.id(), number, at, null, ticket.report().channel());
        return Appointments.request(ticket, request, act, office)
                .then(asked -> Appointments.commit(asked, commit, act, office));
    }

    private static boolean isSame(Quote one, Quote other) {
        return one.rate().equals(other.rate()) && Objects.equals(one.unit(), other.unit());
    }
}
