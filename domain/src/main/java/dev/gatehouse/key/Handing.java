package dev.gatehouse.key;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.clock.Clock;
import dev.gatehouse.clock.Clocks;
import dev.gatehouse.clock.Promise;
import dev.gatehouse.clock.RedatingReason;
import dev.gatehouse.clock.Terms;
import dev.gatehouse.core.Keeper;
import dev.gatehouse.core.NewAttachment;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Signature;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A ring goes from hand to hand: what the terms demand, and what ring and custody become.
 *
 * @param ring   as it is
 * @param act    who hands it out, when
 * @param policy of the office
 */
record Handing(KeyRing ring, Act act, KeyPolicy policy) {
    /**
     * It leaves its chain, with consent and signatures.
     *
     * @throws RuleViolation KEY-OURS-1, when it is not kept, naming who has it, or has no usable key; HAND-9, when it is
     *     drawn for no handover; KEY-OURS-15, when that is too far away; KEY-3, KEY-4 or HAND-9, when a signature or the
     *     consent is missing; KEY-OURS-2, when somebody acts in two parts; KEY-OURS-3, when the consent was given later, or is
     *     past its time
     */
    Handed out(HandOutKeys command, CustodyId id) {
        MovementKind kind = command.kind();
        ring.requireKept(KeyRule.ONE_PLACE, act);
        requireUsable();
        ExpectedDraw expected = kind == MovementKind.DRAW ? ring.requireExpected() : null;
        if (expected != null && !expected.isAbout(act.occurredAt(), policy.drawnWithin())) {
            throw KeyRefusal.drawnTooFarAway(ring, expected, policy.drawnWithin());
        }
        if (!command.to().equals(command.signedBy())) {
            throw KeyRefusal.unsigned(kind.rule(), ring.tag(), command.to());
        }
        MovementTerms terms = policy.terms(kind);
        KeyConsent consent = allowed(kind, terms, command.to());
        Instant from = expected == null ? act.occurredAt() : expected.handoverAt();
        CustodyBuilder custody = begun(id, kind, ring.holder(), command.to(), terms)
                .purpose(command.purpose())
                .consent(consent)
                .addSignature(signature(command.to(), command.drawn()))
                .addSignature(signature(act.caller().party(), command.coSigned()))
                .clocks(back(kind, terms, command.to(), from));
        return handed(custody.build(), consent);
    }

    /**
     * It is taken in an emergency; somebody who was not there is to ratify that.
     *
     * @throws RuleViolation KEY-OURS-1, when it is not kept or has no usable key; KEY-OURS-6, when whoever hands it out may
     *     not, there are too few witnesses beside the two, or too few attempts were made lately to reach the owner
     */
    Handed emergency(EnterInEmergency command, CustodyId id) {
        ring.requireKept(KeyRule.ONE_PLACE, act);
        requireUsable();
        MovementTerms terms = policy.terms(MovementKind.EMERGENCY);
        requireCoSigner(KeyRule.EMERGENCY_ENTRY, terms);
        long witnesses = command.witnesses().stream()
                .filter(witness -> !witness.equals(command.by())
                        && !witness.equals(act.caller().party()))
                .distinct()
                .count();
        Instant earliest = act.occurredAt().minus(policy.attemptsWithin());
        long attempts = command.attempts().stream()
                .filter(attempt ->
                        !attempt.at().isAfter(act.occurredAt()) && !attempt.at().isBefore(earliest))
                .distinct()
                .count();
        if (witnesses < policy.witnesses() || attempts < policy.attempts()) {
            throw KeyRefusal.tooFew(ring, witnesses, attempts, policy);
        }
        Terms ratified = Terms.of(Custody.RATIFIED, KeyRule.RATIFIED, KeyNotice.ratify(ring.tag()), policy.ratified());
        Clocks clocks = back(MovementKind.EMERGENCY, terms, command.by(), act.occurredAt())
                .start(ratified, act.occurredAt(), act.calendar());
        CustodyBuilder custody = begun(id, MovementKind.EMERGENCY, ring.holder(), command.by(), terms)
                .purpose(command.purpose())
                .addSignature(signature(command.by(), command.drawn()))
                .addSignature(signature(act.caller().party(), null))
                .emergency(new Emergency(command.witnesses(), command.attempts(), null))
                .clocks(clocks);
        Handed handed = handed(custody.build(), null);
        Instant by = clocks.find(Custody.RATIFIED).orElseThrow().dueAt();
        Decision<Custody> told = handed.custody();
        for (Role ratifier : policy.ratifiers().stream().sorted().toList()) {
            told = told.tell(KeyNotice.ratify(ring.tag(), ratifier, by, act.calendar()));
        }
        return new Handed(handed.ring(), told);
    }

    /**
     * The next holder has it from the one before, at the same instant and by the same terms.
     *
     * @param before the custody of the one before
     * @throws RuleViolation KEY-OURS-1, when it is not out, not with whoever gives it, or was taken in an emergency; KEY-3,
     *     KEY-4 or HAND-9, when a signature or the consent is missing; KEY-OURS-2 and KEY-OURS-3 as for {@link #out}
     */
    HandedOver over(HandOverKeys command, Custody before, CustodyId id) {
        Party to = command.takenBy();
        boolean fromHolder = before.holder().equals(command.givenBy());
        if (before.kind() == MovementKind.EMERGENCY || (command.givenBy() != null && !fromHolder)) {
            throw KeyRefusal.elsewhere(KeyRule.ONE_PLACE, ring);
        }
        if (!fromHolder || to == null || to.equals(before.holder())) {
            throw KeyRefusal.unsigned(before.kind().rule(), ring.tag(), before.holder());
        }
        MovementTerms terms = before.terms();
        KeyConsent consent = allowed(before.kind(), terms, to);
        CustodyBuilder custody = begun(id, before.kind(), Keeper.of(before.holder()), to, terms)
                .purpose(before.purpose())
                .consent(consent)
                .addSignature(signature(to, command.drawn()))
                .addSignature(signature(before.holder(), null))
                .addSignature(signature(act.caller().party(), null))
                .verified(before.verified())
                .clocks(passedOn(before, to));
        Handed handed = handed(custody.build(), consent);
        return new HandedOver(handed, before.ended(CustodyEnd.HANDED_OVER, null, act));
    }

    /** What ring and custody become. */
    record Handed(Decision<KeyRing> ring, Decision<Custody> custody) {}

    /** The same, and how the custody before ends. */
    record HandedOver(Handed handed, Decision<Custody> before) {}

    private void requireUsable() {
        if (!ring.isUsable()) {
            throw KeyRefusal.nothingUsable(ring);
        }
    }

    private @Nullable KeyConsent allowed(MovementKind kind, MovementTerms terms, Party to) {
        requireCoSigner(kind.rule(), terms);
        KeyConsent consent = terms.consenters().isEmpty() ? null : consentTo(kind, terms, to);
        Party coSigner = act.caller().party();
        if (to.equals(coSigner)) {
            throw KeyRefusal.notSeparate(ring, coSigner);
        }
        if (terms.separate() && consent != null && Set.of(to, coSigner).contains(consent.by())) {
            throw KeyRefusal.notSeparate(ring, consent.by());
        }
        return consent;
    }

    private void requireCoSigner(KeyRule rule, MovementTerms terms) {
        Set<Role> may = terms.coSigners().isEmpty() ? policy.keepers() : terms.coSigners();
        if (act.caller().roles().stream().noneMatch(may::contains)) {
            throw KeyRefusal.mayNotHandOut(rule, ring, act.caller().party(), may);
        }
    }

    private KeyConsent consentTo(MovementKind kind, MovementTerms terms, Party to) {
        List<KeyConsent> given = ring.consents().stream()
                .filter(consent -> consent.isFor(kind, to))
                .toList();
        if (given.isEmpty()) {
            throw KeyRefusal.noConsent(kind, ring, to, terms.consenters());
        }
        return given.stream()
                .filter(consent -> consent.worksAt(act.occurredAt()))
                .findFirst()
                .orElseThrow(() -> KeyRefusal.consentOutOfTime(ring, given.get(0)));
    }

    private Clocks back(MovementKind kind, MovementTerms terms, Party holder, Instant from) {
        Promise promise = terms.back(holder);
        KeyRule rule = kind == MovementKind.DRAW ? KeyRule.DRAWN_A_DAY_AHEAD : KeyRule.BACK_IN_TIME;
        return promise == null
                ? Clocks.NONE
                : Clocks.NONE.start(
                        Terms.of(Custody.BACK, rule, KeyNotice.bringBack(ring.tag(), holder), promise),
                        from,
                        act.occurredAt(),
                        act.calendar());
    }

    /** Who has it now is to bring it back when it was to be brought back. */
    private Clocks passedOn(Custody before, Party to) {
        Clock clock = before.bringingBack().filter(Clock::isOpen).orElse(null);
        if (clock == null) {
            return Clocks.NONE;
        }
        Clocks same = back(before.kind(), before.terms(), to, clock.measuredFrom());
        RedatingReason redated = clock.redated();
        return redated == null || !clock.dueAt().isAfter(act.occurredAt())
                ? same
                : same.redate(Custody.BACK, clock.dueAt(), redated, act.occurredAt(), act.calendar());
    }

    private CustodyBuilder begun(CustodyId id, MovementKind kind, Keeper from, Party to, MovementTerms terms) {
        return new CustodyBuilder()
                .estate(ring.estate())
                .id(id)
                .version(1)
                .ring(ring.id())
                .keys(ring.keys().stream().map(HungKey::label).toList())
                .kind(kind)
                .givenBy(from)
                .holder(to)
                .since(act.occurredAt())
                .terms(terms);
    }

    private Handed handed(Custody custody, @Nullable KeyConsent used) {
        KeyRing out = ring.next()
                .state(RingState.OUT)
                .holder(Keeper.of(custody.holder()))
                .since(custody.since())
                .custody(custody.id())
                .consents(ring.consents().stream()
                        .filter(consent -> !consent.equals(used))
                        .toList())
                .clocks(
                        custody.kind() == MovementKind.DRAW
                                ? ring.clocks().meet(KeyRing.DRAWN, custody.since())
                                : ring.clocks())
                .build();
        return new Handed(
                Decision.of(out, new KeyRingEvent.Moved(RingState.OUT, out.holder())),
                Decision.of(custody, new CustodyEvent.Begun(custody.ring(), custody.kind(), custody.holder())));
    }

    private Signature signature(Party by, @Nullable NewAttachment drawn) {
        return new Signature(by, act.occurredAt(), NewAttachment.kept(drawn));
    }
}
