package dev.gatehouse.key;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.core.Keeper;
import dev.gatehouse.core.NewAttachment;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.RuleViolation;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A ring comes back, is given for good, or is lost: what ring and custody become. What becomes of its keys, they decide.
 *
 * @param ring   as it is
 * @param act    who inspects it, when
 * @param policy of the office
 */
record TakingBack(KeyRing ring, Act act, KeyPolicy policy) {
    /** What ring and custody become; no custody when nobody had it. */
    record Taken(Decision<KeyRing> ring, @Nullable Decision<Custody> custody) {}

    /**
     * It is brought, signed for and inspected, whole or with what is missing and damaged named.
     *
     * @param custody of whoever had it
     * @throws RuleViolation KEY-OURS-5, or HAND-44 of what was drawn for a handover, when it is not signed for, or not
     *     inspected by another who keeps keys; HAND-44, when there is no slip; KEY-OURS-5, when something is named that does
     *     not hang on it, or all of it is missing; KEY-OURS-6, when an emergency entry has no photographs or was not sealed
     */
    Taken returned(TakeBackKeys command, Custody custody) {
        KeyRule rule = custody.kind() == MovementKind.DRAW ? KeyRule.BACK_AGAINST_SIGNATURE : KeyRule.BACK_WHOLE;
        Party by = command.signedBy();
        if (by == null) {
            throw KeyRefusal.unsigned(rule, ring.tag(), custody.holder());
        }
        requireInspector(rule, custody, by);
        if (custody.kind() == MovementKind.DRAW && command.slip() == null) {
            throw KeyRefusal.noSlip(ring);
        }
        if (custody.kind() == MovementKind.EMERGENCY
                && (command.envelope() == null || command.photographs().isEmpty())) {
            throw KeyRefusal.notSealed(ring);
        }
        requireOnIt(command.missing(), command.damaged());
        Inspection inspection = new Inspection(
                by,
                NewAttachment.kept(command.drawn()),
                act.caller().party(),
                ring.labels(command.missing()),
                ring.labels(command.damaged()),
                command.slip(),
                command.envelope(),
                command.photographs().stream().map(NewAttachment::attachment).toList());
        KeyRing kept = kept(ring.without(command.missing()).voided(command.damaged()), custody.kind());
        Decision<KeyRing> decision = Decision.of(kept, new KeyRingEvent.Moved(RingState.KEPT, kept.holder()));
        if (!command.missing().isEmpty()) {
            decision = decision.then(
                    next -> Decision.of(next, new KeyRingEvent.TakenOff(KeyRing.sorted(command.missing()))));
        }
        if (!command.damaged().isEmpty()) {
            decision = decision.then(
                    next -> Decision.of(next, new KeyRingEvent.Voided(KeyRing.sorted(command.damaged()))));
        }
        return new Taken(decision, custody.ended(CustodyEnd.RETURNED, inspection, act));
    }

    /**
     * Keys on it are lost, wherever it is. When nothing is left of what somebody has, that custody is over.
     *
     * @param custody of whoever has it; null when it is kept
     * @throws RuleViolation KEY-OURS-5, when something is named that does not hang on it
     */
    Taken lost(Set<KeyId> which, @Nullable Custody custody) {
        requireAllOnIt(which);
        KeyRefusal.requireOrder(ring.tag(), ring.since(), act);
        KeyRing rest = ring.without(which);
        KeyRingEvent off = new KeyRingEvent.TakenOff(KeyRing.sorted(which));
        return custody != null && rest.keys().isEmpty()
                ? new Taken(Decision.of(kept(rest, custody.kind()), off), custody.ended(CustodyEnd.LOST, null, act))
                : new Taken(Decision.of(rest, off), null);
    }

    /**
     * The owner has it for good, at the handover for which it was drawn.
     *
     * @param mayCollect whether whoever signed may collect keys for the household then
     * @throws RuleViolation KEY-9, when it was not drawn to be given, or whoever signed may not collect it; HAND-9, when it
     *     was not verified on site
     */
    Taken given(GiveKeys command, Custody custody, boolean mayCollect) {
        ExpectedDraw expected = ring.expected();
        Party to = command.signedBy();
        if (custody.kind() != MovementKind.DRAW || expected == null || !expected.forGood()) {
            throw KeyRefusal.notForGood(ring);
        }
        if (custody.verified() == null) {
            throw KeyRefusal.notVerified(custody, act.caller().party());
        }
        if (to == null || !mayCollect) {
            throw KeyRefusal.mayNotCollect(KeyRule.MAILBOX_KEY, ring.tag(), to, expected.household());
        }
        KeyRing given = ring.next()
                .state(RingState.GIVEN)
                .holder(Keeper.of(to))
                .since(act.occurredAt())
                .custody(null)
                .consents(List.of())
                .build();
        return new Taken(
                Decision.of(given, new KeyRingEvent.Moved(RingState.GIVEN, given.holder())),
                custody.ended(CustodyEnd.GIVEN, null, act));
    }

    private void requireInspector(KeyRule rule, Custody custody, Party broughtBy) {
        Party inspector = act.caller().party();
        Set<Role> may = custody.kind() == MovementKind.EMERGENCY ? policy.emergencyBy() : policy.keepers();
        if (inspector.equals(broughtBy)
                || inspector.equals(custody.holder())
                || act.caller().roles().stream().noneMatch(may::contains)) {
            throw KeyRefusal.mayNotInspect(rule, ring, inspector, may);
        }
    }

    private void requireOnIt(Set<KeyId> missing, Set<KeyId> damaged) {
        requireAllOnIt(missing);
        requireAllOnIt(damaged);
        Set<KeyId> usable =
                ring.keys().stream().filter(HungKey::usable).map(HungKey::key).collect(Collectors.toSet());
        if (!Collections.disjoint(missing, damaged) || !usable.containsAll(damaged)) {
            throw KeyRefusal.namedTwice(ring);
        }
        if (missing.size() == ring.keys().size()) {
            throw KeyRefusal.nothingBrought(ring);
        }
    }

    private void requireAllOnIt(Set<KeyId> which) {
        Set<KeyId> on = ring.keys().stream().map(HungKey::key).collect(Collectors.toSet());
        which.stream().filter(key -> !on.contains(key)).findAny().ifPresent(key -> {
            throw KeyRefusal.notOnIt(ring, key);
        });
    }

    /** On its chain again; a handover for which it was drawn is over. */
    private KeyRing kept(KeyRing rest, MovementKind kind) {
        return rest.next()
                .state(RingState.KEPT)
                .holder(policy.keeper())
                .since(act.occurredAt())
                .custody(null)
                .expected(kind == MovementKind.DRAW ? null : rest.expected())
                .build();
    }
}
