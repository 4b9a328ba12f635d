package dev.gatehouse.office;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.NotFound;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.Text;
import dev.gatehouse.desk.Desk;
import dev.gatehouse.desk.Operation;
import dev.gatehouse.desk.Outcome;
import dev.gatehouse.desk.Work;
import dev.gatehouse.resident.Household;
import dev.gatehouse.resident.Person;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.Scope;
import dev.gatehouse.subscription.RequestCancellation;
import dev.gatehouse.subscription.RequestSubscription;
import dev.gatehouse.subscription.SignLetter;
import dev.gatehouse.subscription.Subscription;
import dev.gatehouse.subscription.SubscriptionId;
import dev.gatehouse.subscription.SubscriptionPolicy;
import dev.gatehouse.subscription.SubscriptionQuery;
import dev.gatehouse.subscription.TransferSubscription;
import dev.gatehouse.unit.Unit;
import org.jspecify.annotations.Nullable;

/** What a household does with its subscriptions, and signs for: it orders, confirms, cancels, and takes another's over. */
public final class Subscribers {
    private static final Operation<Subscription, SubscriptionId, SubscriptionQuery> REQUEST =
            operation("subscription.request");
    private static final Operation<Subscription, SubscriptionId, SubscriptionQuery> SIGN =
            operation("subscription.sign-letter");
    private static final Operation<Subscription, SubscriptionId, SubscriptionQuery> CANCEL =
            operation("subscription.request-cancellation");
    private static final Operation<Subscription, SubscriptionId, SubscriptionQuery> TRANSFER =
            operation("subscription.transfer");

    private final Desk desk;

    /** A service at a desk. */
    public Subscribers(Desk desk) {
        this.desk = desk;
    }

    /**
     * Somebody of a household that lives here orders a title; what it renews is known to go on then.
     *
     * @throws NotFound                              when the subscriber is not of the household
     * @throws InvalidCommand                        when it renews what is not the household's
     * @throws dev.gatehouse.core.RuleViolation as {@link Subscription#request}; RES-OURS-1, when the household does not live
     *     there; SUB-OURS-1, when what it renews is not ordered
     */
    public Outcome<SubscriptionId> request(Call call, RequestSubscription command) {
        return desk.perform(call, REQUEST, command, work -> {
            Household household = work.load(Household.TYPE, command.household());
            household.requireHere();
            requireMember(household, command.subscriber());
            Act act = work.act();
            if (command.renews() != null) {
                renew(work, household, command.renews(), act);
            }
            Unit unit = work.peek(Unit.TYPE, household.unit());
            return work.create(
                    Subscription.TYPE,
                    Subscription.request(
                            new SubscriptionId(work.newId()),
                            command,
                            unit.id(),
                            unit.number().value(),
                            act,
                            work.policy(SubscriptionPolicy.TYPE)));
        });
    }

    /**
     * The confirmation letter is signed by somebody of the household, or who may sign for it; see
     * {@link dev.gatehouse.subscription.SubscriptionOrder#sign}.
     */
    public Outcome<SubscriptionId> signLetter(Call call, SignLetter command) {
        return desk.perform(call, SIGN, command, work -> {
            Agent signer = signer(work, command.subscription(), command.signedBy());
            Subscription before = work.subject(Subscription.TYPE, command.subscription());
            boolean maySign = signer.mayAct(work, Scope.SIGN);
            return work.save(Subscription.TYPE, before, before.order().sign(command, maySign, work.act()));
        });
    }

    /**
     * The cancellation notice is signed by somebody of the household, or who may sign for it; see
     * {@link dev.gatehouse.subscription.SubscriptionEnding#request}.
     */
    public Outcome<SubscriptionId> requestCancellation(Call call, RequestCancellation command) {
        return desk.perform(call, CANCEL, command, work -> {
            Agent signer = signer(work, command.subscription(), command.signedBy());
            Subscription before = work.subject(Subscription.TYPE, command.subscription());
            boolean maySign = signer.mayAct(work, Scope.SIGN);
            return work.save(
                    Subscription.TYPE,
                    before,
                    before.ending().request(command, maySign, work.act(), work.policy(SubscriptionPolicy.TYPE)));
        });
    }

    /**
     * Another household that lives here has a subscription from a month on, and signs a letter of its own; the outcome is its
     * subscription. See {@link dev.gatehouse.subscription.SubscriptionEnding#transfer}.
     *
     * @throws NotFound                              when the subscriber is not of that household
     * @throws dev.gatehouse.core.RuleViolation SUB-6, when nobody has signed who may; RES-OURS-1, when that household does not
     *     live there; SUB-OURS-1 or SUB-OURS-4, as for the subscription
     */
    public Outcome<SubscriptionId> transfer(Call call, TransferSubscription command) {
        return desk.perform(call, TRANSFER, command, work -> {
            Household seen = work.peek(Household.TYPE, command.household());
            Unit unit = work.peek(Unit.TYPE, seen.unit());
            Agent signer = Agent.ofHousehold(work, seen.id(), seen.unit(), party(command.signedBy()));
            signer.households().forEach(Household::requireHere);
            signer.households().forEach(household -> requireMember(household, command.subscriber()));
            Subscription before = work.subject(Subscription.TYPE, command.subscription());
            boolean maySign = signer.mayAct(work, Scope.SIGN);
            Act act = work.act();
            SubscriptionId to = new SubscriptionId(work.newId());
            work.save(Subscription.TYPE, before, before.ending().transfer(command, to, act));
            return work.create(
                    Subscription.TYPE,
                    before.ending()
                            .takenOver(
                                    command,
                                    to,
                                    unit.id(),
                                    unit.number().value(),
                                    maySign,
                                    act,
                                    work.policy(SubscriptionPolicy.TYPE)));
        });
    }

    private static void renew(Work work, Household household, SubscriptionId id, Act act) {
        Subscription renewed = work.load(Subscription.TYPE, id);
        if (!renewed.household().equals(household.id())) {
            throw new InvalidCommand("renews", Text.of("must be of household {0}", "须为家庭 {0} 之订阅", household.id()));
        }
        work.save(Subscription.TYPE, renewed, renewed.ending().renewalAnswered(true, act));
    }

    private static void requireMember(Household household, PersonId subscriber) {
        if (household.member(subscriber).isEmpty()) {
            throw new NotFound(Person.TYPE.name(), subscriber);
        }
    }

    /** Whose a subscription is never changes. */
    private static Agent signer(Work work, SubscriptionId id, @Nullable PersonId signedBy) {
        Subscription seen = work.peek(Subscription.TYPE, id);
        return Agent.ofHousehold(work, seen.household(), seen.unit(), party(signedBy));
    }

    private static @Nullable Party party(@Nullable PersonId signedBy) {
        return signedBy == null ? null : Party.resident(signedBy);
    }

    private static Operation<Subscription, SubscriptionId, SubscriptionQuery> operation(String name) {
        return Operation.of(name, Subscription.TYPE, Role.CS_OFFICER, Role.CS_SUPERVISOR);
    }
}
